// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/looks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace bootlace::test {
namespace {

template <typename Widget>
QList<Widget *> shown(const QWidget &window)
{
    QList<Widget *> all = window.findChildren<Widget *>();
    all.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return all;
}

bool isInside(const QWidget *widget, const char *className)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget->inherits(className)) {
            return true;
        }
    }
    return false;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

void eachIndex(const QAbstractItemView &view, const std::function<void(const QModelIndex &)> &tell)
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr || !view.isVisible()) {
        return;
    }
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (QModelIndex row = model->index(0, 0); row.isValid();
         row = tree != nullptr ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1)) {
        const bool spanned = tree != nullptr && tree->isFirstColumnSpanned(row.row(), row.parent());
        for (int column = 0; column < (tree == nullptr || spanned ? 1 : model->columnCount(row.parent())); ++column) {
            tell(row.siblingAtColumn(column));
        }
    }
}

// A path may be cut in its middle when the whole of it can be read all the same; so may what an overlay does, all of
// which stands below the list.
bool mayBeCut(const QAbstractItemView &view, const QModelIndex &index)
{
    if (view.objectName() == QLatin1String("overlays") && index.column() == 2) {
        return true;
    }
    static const QRegularExpression path(QStringLiteral("/\\S+/"));
    return !index.data(Qt::ToolTipRole).toString().isEmpty() && path.match(index.data().toString()).hasMatch();
}

void complainOfLabel(const QLabel &label, QStringList &complaints)
{
    if (label.text().isEmpty()) {
        return;
    }
    const QRect room = label.contentsRect();
    const int flags = label.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10'000), flags, label.buddy() == nullptr ? label.text() : plain(label.text()));
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (needed.width() > room.width() || height > label.height()) {
        complaints += QStringLiteral("%1 has %2x%3, and needs %4x%5: %6")
                          .arg(nameOf(label))
                          .arg(room.width())
                          .arg(label.height())
                          .arg(needed.width())
                          .arg(height)
                          .arg(label.text());
    }
}

void complainOfSize(const QWidget &widget, const QSize &needed, const QString &text, QStringList &complaints)
{
    if (needed.width() > widget.width() || needed.height() > widget.height()) {
        complaints += QStringLiteral("%1 has %2x%3, and needs %4x%5: %6")
                          .arg(nameOf(widget))
                          .arg(widget.width())
                          .arg(widget.height())
                          .arg(needed.width())
                          .arg(needed.height())
                          .arg(text);
    }
}

// As far as it can be told without the delegate: the lines, and the icon beside them.
void complainOfWrapped(const QAbstractItemView &view, const QModelIndex &index, QStringList &complaints)
{
    const QRect room = view.visualRect(index);
    const int icon = index.data(Qt::DecorationRole).isValid() ? view.fontMetrics().ascent() : 0;
    const QRect needed = view.fontMetrics().boundingRect(QRect(0, 0, room.width() - icon, 10'000), Qt::TextWordWrap,
                                                         index.data().toString());
    if (needed.width() > room.width() - icon || needed.height() > room.height() ||
        room.bottom() > view.viewport()->height()) {
        complaints += QStringLiteral("%1, column %2, has %3x%4, and needs %5x%6: %7")
                          .arg(nameOf(view))
                          .arg(index.column())
                          .arg(room.width())
                          .arg(room.height())
                          .arg(needed.width() + icon)
                          .arg(needed.height())
                          .arg(index.data().toString());
    }
}

void complainOfItems(const QAbstractItemView &view, QStringList &complaints)
{
    if (qobject_cast<const QHeaderView *>(&view) != nullptr || isInside(&view, "QComboBoxPrivateContainer")) {
        return;
    }
    eachIndex(view, [&](const QModelIndex &index) {
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        if (tree != nullptr && tree->wordWrap()) {
            complainOfWrapped(view, index, complaints);
            return;
        }
        const int needed = view.sizeHintForIndex(index).width();
        const int there = view.visualRect(index).width();
        if (needed > there && !mayBeCut(view, index)) {
            complaints += QStringLiteral("%1, column %2, has %3, and needs %4: %5")
                              .arg(nameOf(view))
                              .arg(index.column())
                              .arg(there)
                              .arg(needed)
                              .arg(index.data().toString());
        }
    });
}

void complainOfHeader(const QHeaderView &header, QStringList &complaints)
{
    for (int section = 0; section < header.count(); ++section) {
        const int needed = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section) &&
            !header.model()->headerData(section, Qt::Horizontal).toString().isEmpty()) {
            complaints += QStringLiteral("the header of %1 has %2, and needs %3: %4")
                              .arg(nameOf(*header.parentWidget()))
                              .arg(header.sectionSize(section))
                              .arg(needed)
                              .arg(header.model()->headerData(section, Qt::Horizontal).toString());
        }
    }
}

void complainOfTabs(const QTabBar &tabs, QStringList &complaints)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const bool fits = tabs.fontMetrics().horizontalAdvance(plain(tabs.tabText(i))) <= tabs.tabRect(i).width() &&
                          tabs.rect().contains(tabs.tabRect(i));
        if (!fits) {
            complaints += QStringLiteral("the tab is cut: ") + tabs.tabText(i);
        }
    }
}

bool isDrawn(const QWidget &widget)
{
    for (const char *name : {"PartitionMap", "SpeedCurve", "DipSwitch", "BoardPicture", "StateMark"}) {
        if (widget.inherits(qPrintable(QStringLiteral("bootlace::app::") + QLatin1String(name)))) {
            return true;
        }
    }
    return false;
}

// All that has a key of its own: the key, and who has it.
QList<std::pair<QString, QString>> keysOf(const QWidget &window)
{
    QList<std::pair<QString, QString>> keys;
    const auto add = [&keys](const QString &text) {
        if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) {
            keys.emplace_back(key, text);
        }
    };
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        if (button->isEnabled()) {
            add(button->text());
        }
    }
    for (const QLabel *label : shown<QLabel>(window)) {
        if (label->buddy() != nullptr && label->buddy()->isVisible() && label->buddy()->isEnabled()) {
            add(label->text());
        }
    }
    for (const QTabBar *tabs : shown<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i) {
            add(tabs->tabText(i));
        }
    }
    for (const QGroupBox *box : shown<QGroupBox>(window)) {
        add(box->title());
    }
    return keys;
}

// Among letters that are read from the right, a path and a size are torn. A line without any is torn where it begins or
// ends with a sign, or begins with a number.
bool isTorn(const QString &line)
{
    static const QRegularExpression fragile(QStringLiteral("(?<![\\w/.])/\\w|\\d\\s?[KMGT]i?B"));
    static const QRegularExpression edge(QStringLiteral("^[^A-Za-z]+[A-Za-z]|[A-Za-z][^A-Za-z0-9]+$"));
    const bool mixed = std::ranges::any_of(line, [](QChar letter) { return letter.direction() == QChar::DirAL; });
    return (mixed ? fragile : edge).match(line).hasMatch();
}

// Every sign outside of isolates, the rest as blanks.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar sign : text) {
        const ushort code = sign.unicode();
        depth -= code == 0x2069 ? 1 : 0;
        rest += depth > 0 ? QChar(u' ') : sign;
        depth += code >= 0x2066 && code <= 0x2068 ? 1 : 0;
    }
    return rest;
}

} // namespace

QString nameOf(const QWidget &widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    return widget.objectName().isEmpty() ? type : QStringLiteral("%1 (%2)").arg(widget.objectName(), type);
}

QStringList clipped(const QWidget &window)
{
    QStringList complaints;
    for (const QLabel *label : shown<QLabel>(window)) {
        complainOfLabel(*label, complaints);
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        const bool link = qobject_cast<const QCommandLinkButton *>(button) != nullptr;
        const QSize needed = button->sizeHint();
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsText = tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (showsText && !button->text().isEmpty()) {
            complainOfSize(*button, {needed.width(), link ? button->heightForWidth(button->width()) : needed.height()},
                           button->text(), complaints);
        }
    }
    for (const QComboBox *box : shown<QComboBox>(window)) {
        complainOfSize(*box, box->sizeHint(), box->currentText(), complaints);
    }
    for (const QAbstractSpinBox *box : shown<QAbstractSpinBox>(window)) {
        complainOfSize(*box, box->sizeHint(), box->text(), complaints);
    }
    for (const QGroupBox *box : shown<QGroupBox>(window)) {
        complainOfSize(*box, box->minimumSizeHint(), box->title(), complaints);
    }
    for (const QAbstractItemView *view : shown<QAbstractItemView>(window)) {
        complainOfItems(*view, complaints);
    }
    for (const QHeaderView *header : shown<QHeaderView>(window)) {
        complainOfHeader(*header, complaints);
    }
    for (const QTabBar *tabs : shown<QTabBar>(window)) {
        complainOfTabs(*tabs, complaints);
    }
    for (const QScrollArea *area : shown<QScrollArea>(window)) {
        if (area->widget() != nullptr && area->widget()->width() > area->viewport()->width()) {
            complaints += QStringLiteral("%1 is %2 wide in a place of %3")
                              .arg(nameOf(*area->widget()))
                              .arg(area->widget()->width())
                              .arg(area->viewport()->width());
        }
    }
    return complaints;
}

QStringList overlapping(const QWidget &window)
{
    QStringList complaints;
    QWidgetList parents = shown<QWidget>(window);
    parents.append(const_cast<QWidget *>(&window));
    for (const QWidget *parent : parents) {
        if (parent->layout() == nullptr) {
            continue;
        }
        QWidgetList children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        children.removeIf([](const QWidget *child) { return !child->isVisible() || child->isWindow(); });
        for (const QWidget *child : children) {
            if (!parent->rect().contains(child->geometry())) {
                complaints += nameOf(*child) + QStringLiteral(" sticks out of ") + nameOf(*parent);
            }
            for (const QWidget *other : children) {
                if (child < other && child->geometry().intersects(other->geometry())) {
                    complaints += nameOf(*child) + QStringLiteral(" lies on ") + nameOf(*other);
                }
            }
        }
    }
    return complaints;
}

QStringList clashing(const QWidget &window)
{
    QStringList complaints;
    const auto keys = keysOf(window);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (qsizetype k = i + 1; k < keys.size(); ++k) {
            if (keys[i].first == keys[k].first) {
                complaints += QStringLiteral("%1: “%2” and “%3”").arg(keys[i].first, keys[i].second, keys[k].second);
            }
        }
    }
    return complaints;
}

QStringList unnamed(const QWidget &window)
{
    QStringList complaints;
    for (QWidget *widget : shown<QWidget>(window)) {
        const bool matters =
            isDrawn(*widget) ||
            (widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && widget->focusProxy() == nullptr &&
             !isInside(widget->parentWidget(), "QAbstractSpinBox") && !isInside(widget->parentWidget(), "QComboBox"));
        QAccessibleInterface *face = matters ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (matters && (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())) {
            complaints += nameOf(*widget);
        }
    }
    return complaints;
}

QList<std::pair<QString, QString>> shownTexts(const QWidget &window)
{
    QList<std::pair<QString, QString>> texts;
    for (const QLabel *label : shown<QLabel>(window)) {
        texts.emplace_back(nameOf(*label), label->text());
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        texts.emplace_back(nameOf(*button), button->text());
    }
    for (const QAbstractItemView *view : shown<QAbstractItemView>(window)) {
        eachIndex(*view, [&](const QModelIndex &index) {
            for (int role = 0; role < Qt::UserRole + 8; role = role == 0 ? Qt::UserRole : role + 1) {
                if (index.data(role).typeId() == QMetaType::QString) {
                    texts.emplace_back(nameOf(*view), index.data(role).toString());
                }
            }
        });
    }
    return texts;
}

QStringList torn(const QWidget &window)
{
    QStringList complaints;
    for (const auto &[name, text] : shownTexts(window)) {
        QString visible = text;
        visible.remove(QChar(0x200b));
        for (const QString &line : outside(visible).split(u'\n')) {
            if (isTorn(line.trimmed())) {
                complaints += QStringLiteral("%1: %2").arg(name, text);
            }
        }
    }
    return complaints;
}

QList<QWidget *> reachable(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : shown<QWidget>(window)) {
        if (!widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) {
            continue;
        }
        // Of several radio buttons Tab comes to the chosen one, and the arrows go on from there.
        if (const auto *radio = qobject_cast<QRadioButton *>(widget)) {
            if (!radio->isChecked()) {
                continue;
            }
        }
        if (qobject_cast<QScrollBar *>(widget) != nullptr || isInside(widget->parentWidget(), "QAbstractSpinBox") ||
            isInside(widget->parentWidget(), "QComboBox")) {
            continue;
        }
        widgets.append(widget);
    }
    return widgets;
}

} // namespace bootlace::test
