// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "inquiry.h"
#include "look/initrd_file.h"

#include <QObject>
#include <QString>

#include <optional>

namespace bootlace::app {

/// The draft's own initrd, in place of the build's. What is found goes to the draft's findings.
class InitrdModel final : public QObject
{
    Q_OBJECT

public:
    explicit InitrdModel(Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] QString path() const;
    /// Empty: the build's own again.
    void choose(const QString &path);

    [[nodiscard]] bool isLooking() const { return !m_file && m_inquiry.isPending(); }

    /// The file may be another one by now, under the same name. What is known of it stays until that is seen.
    void lookAgain();

    /// Nothing while it is looked at, and when none was chosen.
    [[nodiscard]] const std::optional<InitrdFile> &file() const { return m_file; }

signals:
    void changed();

private:
    void follow();
    void ask();
    void publishFindings();

    Draft &m_draft;
    QString m_path; ///< of what m_file is about
    std::optional<InitrdFile> m_file;
    Inquiry<InitrdFile> m_inquiry;
};

} // namespace bootlace::app
