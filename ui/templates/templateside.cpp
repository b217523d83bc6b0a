// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateside.h"

#include "ui/support/formats.h"
#include "ui/support/language.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

TemplateSide::TemplateSide(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_papersCard(new Card)
    , m_papers(new RowList({}))
    , m_editionsCard(new Card)
    , m_editions(new RowList({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    m_papers->setObjectName(u"papers"_s);
    m_editions->setObjectName(u"templateEditions"_s);
    for (const auto &[card, list, rows] :
        {std::tuple{m_papersCard, m_papers, 6}, std::tuple{m_editionsCard, m_editions, 5}}) {
        card->setPadding(Card::Padding::None);
        card->body()->addWidget(list);
        list->setVisibleRows(rows);
        column->addWidget(card);
    }
    column->addStretch(1);
    connect(m_papers, &RowList::currentIdChanged, this, [this](const QVariant &id) {
        const auto kind = documents::paperKindOf(id.toString());
        if (kind && *kind != m_kind && !m_filling)
            Q_EMIT paperChosen(*kind);
    });
    connect(m_editions, &RowList::actionChosen, this, [this](const QVariant &id) {
        const work::TemplateLine &line = m_opened.lines.at(id.toInt());
        if (line.from > m_today)
            Q_EMIT withdrawRequested(line.form.id);
        else
            Q_EMIT startRequested(line.form.form);
    });
    words();
}

void TemplateSide::words()
{
    m_papersCard->setTitle(tr("Papers"));
    m_papers->setAccessibleName(tr("Papers"));
    m_editionsCard->setTitle(tr("Editions"));
    m_editions->setAccessibleName(tr("Editions"));
}

void TemplateSide::show(documents::PaperKind kind, const TemplateGate::Opened &opened)
{
    m_kind = kind;
    m_opened = opened;
    fill();
}

void TemplateSide::fill()
{
    m_filling = true;
    QList<Row> papers;
    for (const documents::PaperKind kind : documents::kAllPaperKinds) {
        Row row;
        row.id = documents::codeOf(kind);
        row.mark = u"doc"_s;
        row.title = documents::nameOf(kind);
        const QString edition = m_opened.inForce.value(documents::codeOf(kind));
        row.note = edition == documents::builtInTemplate(kind).edition
            ? tr("built-in, edition %1").arg(edition)
            : tr("of the office, edition %1").arg(edition);
        papers.append(row);
    }
    m_papers->setRows(papers);
    m_papers->selectId(documents::codeOf(m_kind));
    QList<Row> editions;
    const auto language
        = tongueOnScreen() == Tongue::Korean ? instruments::Language::Korean : instruments::Language::English;
    for (qsizetype i = m_opened.lines.size() - 1; i >= 0; --i) {
        const work::TemplateLine &line = m_opened.lines.at(i);
        Row row;
        row.id = int(i);
        row.mark = u"doc"_s;
        row.title = line.form.form.name.in(language);
        QStringList note{tr("edition %1").arg(line.form.form.edition)};
        if (line.from.isValid())
            note.append(tr("from %1").arg(formats::day(line.from)));
        if (!line.form.madeBy.isEmpty())
            note.append(line.form.madeBy);
        row.note = note.join(u" · "_s);
        if (line.isInForce) {
            row.chip = tr("in force");
            row.chipTone = Tone::Ok;
            row.chipIcon = u"check"_s;
        } else if (line.from > m_today) {
            row.chip = tr("to come");
            row.chipIcon = u"clock"_s;
        }
        row.action = line.from > m_today ? tr("Do not use") : tr("Go on from it");
        editions.append(row);
    }
    m_editions->setRows(editions);
    m_filling = false;
}

void TemplateSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    fill();
}

} // namespace ui
