// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/problemcard.h"

#include "ui/instruments/structurelist.h"
#include "ui/instruments/typewords.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostRows = 3;

} // namespace

ProblemCard::ProblemCard(QWidget *parent)
    : Card(tr("To be mended"), {}, parent)
    , m_rows(new RowList(tr("To be mended")))
{
    setPadding(Padding::None);
    body()->addWidget(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto choose = [this](const QVariant &id) { Q_EMIT chosen(id.toString().section(u' ', 1)); };
    connect(m_rows, &RowList::opened, this, choose);
    connect(m_rows, &RowList::actionChosen, this, choose);
}

bool ProblemCard::isEmpty() const
{
    return m_rows->model()->rowCount() == 0;
}

void ProblemCard::show(const std::vector<instruments::DraftProblem> &problems, const StructureList &names)
{
    QList<Row> rows;
    for (const instruments::DraftProblem &problem : problems) {
        // Nobody has to be told at the first letter that more is to come.
        if (problem.fault == instruments::DraftFault::NoQuestion)
            continue;
        Row row;
        row.id = QString(QString::number(rows.size()) + u' ' + problem.linkId);
        row.mark = problem.blocks ? u"alert"_s : u"info"_s;
        row.title = problemSentence(problem, names.nameOf(problem.linkId));
        row.aside = problem.blocks ? QString() : tr("advice");
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisibleRows(std::min(int(rows.size()), kMostRows));
    setNote(rows.isEmpty() ? QString() : QString::number(rows.size()));
    setVisible(!rows.isEmpty());
}

} // namespace ui
