// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/firmware_model.h"
#include "pages/recipe_page.h"
#include "services.h"

#include <map>

class QLabel;
class QPushButton;
class QRadioButton;

namespace bootlace::app {

class FileField;

/// The files for the firmware slots of the board's profile: one for each slot, or the images that a FIP is packed from.
class FirmwarePage final : public RecipePage
{
    Q_OBJECT

public:
    explicit FirmwarePage(Services services, QWidget *parent = nullptr);

    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("firmware"); }

    void enter() override { m_model.lookAgain(); }

    bool acceptDroppedFile(const QString &path) override;

protected:
    [[nodiscard]] bool isLooking() const override { return m_model.isLooking(); }

private:
    struct Ways
    {
        QRadioButton *finished;
        QRadioButton *packed;
    };

    void makeFields();
    void addWays(const std::string &slot, const QString &finished, const QString &packed);
    void addField(const FirmwarePlace &place, const QString &label);
    [[nodiscard]] QStringList texts() const;
    void refresh();
    [[nodiscard]] QWidget *makeNeighbours();
    void showNeighbours();

    Services m_services;
    FirmwareModel m_model;
    QWidget *m_content = nullptr;
    QWidget *m_beside = nullptr; ///< what was found beside the chosen files, and the button that takes it
    QLabel *m_found = nullptr;
    QPushButton *m_where = nullptr; ///< while there is none
    QPushButton *m_useFound = nullptr;
    std::map<FirmwarePlace, FileField *> m_fields;
    std::map<std::string, Ways> m_ways; ///< to a FIP, by its slot
};

} // namespace bootlace::app
