// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/placerows.h"

#include "ui/templates/wordsedit.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

PlaceRows::PlaceRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(new Button)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    m_add->small()->withIcon(u"plus"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        m_places.emplace_back();
        fill();
        m_lines.last().name->setFocus();
        Q_EMIT edited(m_places);
    });
    words();
}

void PlaceRows::addLine()
{
    const int at = int(m_lines.size());
    Line line{new QLineEdit, new Button({}, ButtonKind::Flat)};
    line.remove->small()->withIcon(u"x"_s);
    m_grid->addWidget(line.name, at, 0);
    m_grid->addWidget(line.remove, at, 1);
    connect(line.name, &QLineEdit::textEdited, this, &PlaceRows::read);
    connect(line.remove, &Button::clicked, this, [this, at] {
        m_places.erase(m_places.begin() + at);
        fill();
        Q_EMIT edited(m_places);
    });
    m_lines.append(line);
}

void PlaceRows::show(const std::vector<documents::Words> &places, instruments::Language language)
{
    m_places = places;
    m_language = language;
    fill();
}

void PlaceRows::fill()
{
    while (size_t(m_lines.size()) < m_places.size())
        addLine();
    while (size_t(m_lines.size()) > m_places.size()) {
        const Line line = m_lines.takeLast();
        for (QWidget *each : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.remove)}) {
            each->hide();
            each->deleteLater();
        }
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        wordsedit::put(m_lines.at(i).name, wordsedit::in(m_places[size_t(i)], m_language));
    m_add->setEnabled(m_places.size() < kMost);
    words();
}

void PlaceRows::words()
{
    m_add->setText(tr("Add a place"));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).name->setAccessibleName(tr("Place of approval %1").arg(i + 1));
        m_lines.at(i).remove->setAccessibleName(tr("Remove place of approval %1").arg(i + 1));
        m_lines.at(i).remove->setToolTip(m_lines.at(i).remove->accessibleName());
    }
}

void PlaceRows::read()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        wordsedit::in(m_places[size_t(i)], m_language) = m_lines.at(i).name->text();
    Q_EMIT edited(m_places);
}

void PlaceRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
