// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/sectionrows.h"

#include "ui/templates/sectionrow.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

SectionRows::SectionRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new Button(tr("Add a section of our own")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_column->setSpacing(12);
    outer->addLayout(m_column);
    m_add->small()->withIcon(u"plus"_s);
    m_add->setObjectName(u"addSection"_s);
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, &SectionRows::addOwn);
}

void SectionRows::show(const documents::PaperTemplate &form, instruments::Language language)
{
    m_form = form;
    m_language = language;
    fill();
}

SectionRow *SectionRows::makeRow()
{
    auto *row = new SectionRow;
    m_column->addWidget(row);
    connect(row, &SectionRow::edited, this, [this, row] {
        m_form.sections[size_t(m_rows.indexOf(row))] = row->section();
        Q_EMIT edited(m_form.sections);
    });
    connect(row, &SectionRow::moveRequested, this, [this, row](int by) { move(m_rows.indexOf(row), by); });
    connect(row, &SectionRow::removeRequested, this, [this, row] {
        m_form.sections.erase(m_form.sections.begin() + m_rows.indexOf(row));
        fill();
        Q_EMIT edited(m_form.sections);
    });
    return row;
}

void SectionRows::fill()
{
    while (size_t(m_rows.size()) < m_form.sections.size())
        m_rows.append(makeRow());
    while (size_t(m_rows.size()) > m_form.sections.size()) {
        SectionRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    const QStringList &needed = documents::partsOf(m_form.kind).needed;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const documents::TemplateSection &section = m_form.sections[size_t(i)];
        m_rows.at(i)->show(section, m_language, needed.contains(section.id));
        m_rows.at(i)->setEnds(i == 0, i == m_rows.size() - 1);
    }
}

void SectionRows::move(qsizetype from, int by)
{
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    std::swap(m_form.sections[size_t(from)], m_form.sections[size_t(to)]);
    fill();
    Q_EMIT edited(m_form.sections);
}

void SectionRows::addOwn()
{
    int number = 1;
    while (m_form.find(u"own%1"_s.arg(number)))
        ++number;
    documents::TemplateSection section;
    section.id = u"own%1"_s.arg(number);
    m_form.sections.push_back(section);
    fill();
    m_rows.last()->begin();
    Q_EMIT edited(m_form.sections);
}

void SectionRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_add->setText(tr("Add a section of our own"));
}

} // namespace ui
