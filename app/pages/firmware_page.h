// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/firmware_model.h"
#include "pages/page.h"
#include "services.h"

#include <array>

class QRadioButton;

namespace bootlace::app {

class FileField;

/// BL2 and the FIP, or the two images that the FIP is packed from.
class FirmwarePage final : public Page
{
    Q_OBJECT

public:
    explicit FirmwarePage(Services services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] bool isComplete() const override { return m_model.isComplete(); }

    [[nodiscard]] QString missing() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("firmware"); }

    void enter() override { m_model.lookAgain(); }

    bool takeFile(const QString &path) override;

private:
    [[nodiscard]] QString request(FirmwareRole role) const;
    FileField *addField(FirmwareRole role, const QString &label, const QString &name, Services services);
    void refresh();

    FirmwareModel m_model;
    std::array<FileField *, firmwareRoles.size()> m_fields{};
    QRadioButton *m_finished = nullptr;
    QRadioButton *m_packed = nullptr;
};

} // namespace bootlace::app
