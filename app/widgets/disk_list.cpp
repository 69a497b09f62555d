// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disk_list.h"

#include "models/disk_list_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace bootlace::app {
namespace {

/// A row's lines and their places, measured once for its height and once more to draw it.
class RowLayout
{
public:
    RowLayout(const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_option(option)
        , m_large(option.font)
    {
        m_large.setBold(true);
        const int indent = margin() + iconSize() + margin();
        m_text = option.rect.adjusted(indent, margin(), -margin(), 0);
        m_title = index.data(Qt::DisplayRole).toString();
        m_size = index.data(DiskListModel::SizeRole).toString();
        m_height = margin() + QFontMetrics(m_large).height();
        for (const int role :
             {static_cast<int>(DiskListModel::IdentityRole), static_cast<int>(DiskListModel::ContentsRole),
              static_cast<int>(DiskListModel::NoteRole), static_cast<int>(DiskListModel::ReasonRole)}) {
            if (const QString line = index.data(role).toString(); !line.isEmpty()) {
                const QRect place = wrapped(line);
                m_lines.push_back({line, place, role});
                m_height += place.height();
            }
        }
        m_height += margin();
    }

    [[nodiscard]] int height() const { return m_height; }

    /// Title, facts and the reason in these colours.
    void draw(QPainter &painter, const QColor &strong, const QColor &weak, const QColor &reason) const
    {
        painter.setPen(strong);
        painter.setFont(m_large);
        const QFontMetrics metrics(m_large);
        const int sizeWidth = metrics.horizontalAdvance(m_size);
        const QRect line(m_text.left(), m_text.top(), m_text.width(), metrics.height());
        const QString title = metrics.elidedText(m_title, Qt::ElideRight, line.width() - sizeWidth - margin());
        drawText(painter, line, Qt::AlignLeading, title);
        drawText(painter, line, Qt::AlignTrailing, m_size);
        painter.setFont(m_option.font);
        for (const Line &each : m_lines) {
            painter.setPen(each.role == DiskListModel::ReasonRole ? reason : weak);
            drawText(painter, each.place, Qt::AlignLeading | Qt::TextWordWrap, each.text);
        }
    }

    [[nodiscard]] int margin() const { return m_option.fontMetrics.height() / 2; }

    [[nodiscard]] int iconSize() const { return m_option.fontMetrics.height() * 2; }

private:
    struct Line
    {
        QString text;
        QRect place;
        int role;
    };

    [[nodiscard]] QRect wrapped(const QString &line) const
    {
        const QRect space(m_text.left(), m_option.rect.top() + m_height, m_text.width(),
                          m_option.fontMetrics.height() * 20);
        const QRect place = m_option.fontMetrics.boundingRect(space, Qt::AlignLeading | Qt::TextWordWrap, line);
        return {space.left(), space.top(), space.width(), place.height()};
    }

    // Everything is laid out from left to right and mirrored here.
    void drawText(QPainter &painter, const QRect &place, int flags, const QString &text) const
    {
        const QRect there = QStyle::visualRect(m_option.direction, m_option.rect, place);
        const auto alignment =
            QStyle::visualAlignment(m_option.direction, Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
        painter.drawText(there, static_cast<int>(alignment) | (flags & Qt::TextWordWrap), text);
    }

    const QStyleOptionViewItem &m_option;
    QFont m_large;
    QRect m_text;
    QString m_title;
    QString m_size;
    std::vector<Line> m_lines;
    int m_height = 0;
};

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(one.redF() * share + other.redF() * (1 - share)),
                            static_cast<float>(one.greenF() * share + other.greenF() * (1 - share)),
                            static_cast<float>(one.blueF() * share + other.blueF() * (1 - share)));
}

// A card with a cut corner and its contacts.
void drawCard(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const qreal width = place.width() * 0.72;
    const QRectF card(place.center().x() - width / 2, place.top(), width, place.height());
    const qreal cut = width * 0.28;
    const QPolygonF outline{{card.topLeft(), card.topRight() - QPointF(cut, 0), card.topRight() + QPointF(0, cut),
                             card.bottomRight(), card.bottomLeft()}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, place.width() / 16, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(outline);
    for (int contact = 0; contact < 3; ++contact) {
        const qreal x = card.left() + width * (0.22 + 0.2 * contact);
        painter.drawLine(QPointF(x, card.top() + card.height() * 0.16), QPointF(x, card.top() + card.height() * 0.34));
    }
}

} // namespace

void DiskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool usable = index.data(DiskListModel::ReasonRole).toString().isEmpty();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    painter->save();
    const QPalette &palette = option.palette;
    const auto group = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor base = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = mixed(text, base, usable ? 0.75 : 0.6);
    const RowLayout layout(option, index);
    layout.draw(*painter, usable ? text : weak, weak, text);
    const QRect icon(option.rect.left() + layout.margin(), option.rect.top() + layout.margin(), layout.iconSize(),
                     layout.iconSize());
    drawCard(*painter, QStyle::visualRect(option.direction, option.rect, icon), usable ? text : weak);
    painter->restore();
}

QSize DiskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    if (const auto *list = qobject_cast<const QListView *>(option.widget)) {
        wide.rect.setWidth(list->viewport()->width());
    }
    return {0, RowLayout(wide, index).height()};
}

DiskList::DiskList(DiskListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setItemDelegate(new DiskDelegate(this));
    setModel(&model);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&model, &DiskListModel::refreshed, this, [this] {
        describe();
        updateGeometry();
        viewport()->update();
    });
    describe();
}

// A screen reader that comes to an empty list says why it is empty.
void DiskList::describe()
{
    setAccessibleDescription(m_model.rowCount() == 0 ? m_model.emptyText() : QString());
}

QSize DiskList::sizeHint() const
{
    const int line = fontMetrics().height();
    int height = frameWidth() * 2;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return {line * 30, qMax(height, line * 7)};
}

QSize DiskList::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 7};
}

void DiskList::select(const QString &id)
{
    const QScopedValueRollback guard(m_following, true);
    const int row = m_model.rowOf(id);
    if (row < 0) {
        clearSelection();
    } else {
        setCurrentIndex(m_model.index(row));
    }
}

void DiskList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() == 0) {
        QPainter painter(viewport());
        const int margin = fontMetrics().height();
        painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.75));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_model.emptyText());
    }
}

// The height of a row follows from how its lines wrap.
void DiskList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// A list that the keyboard comes to has a current row that is not selected. Any key that would go to it selects it,
// also where there is no other row to go to; Enter selects it first, and goes on the second time.
void DiskList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    const bool selectable = (before.flags() & Qt::ItemIsSelectable) != 0 && !selectionModel()->hasSelection();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home ||
                       event->key() == Qt::Key_End;
    if (!(enter && selectable)) {
        QListView::keyPressEvent(event);
    }
    if (selectable && (enter || arrow) && currentIndex() == before) {
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
    }
}

// With the keyboard one can go to a disk that can't be chosen; then none is.
void DiskList::currentChanged(const QModelIndex &current, const QModelIndex &before)
{
    QListView::currentChanged(current, before);
    if (!m_following && current.isValid() && (current.flags() & Qt::ItemIsSelectable) == 0) {
        clearSelection();
    }
}

// When the selected row goes, Qt selects its neighbour. Nobody chose that disk.
void DiskList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback guard(m_following, true);
    const bool selectedGoes = std::ranges::any_of(
        selectedIndexes(), [&](const QModelIndex &index) { return index.row() >= first && index.row() <= last; });
    QListView::rowsAboutToBeRemoved(parent, first, last);
    if (selectedGoes) {
        clearSelection();
    }
}

void DiskList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_following) {
        const QModelIndexList rows = selectedIndexes();
        emit chosen(rows.isEmpty() ? QString() : m_model.at(rows.constFirst().row()).id);
    }
}

} // namespace bootlace::app
