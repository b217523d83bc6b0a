// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperside.h"

#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/support/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

using documents::PaperKind;

namespace {

constexpr int kVisiblePrints = 6;

bool isPlan(PaperKind kind)
{
    return kind == PaperKind::CarePlan || kind == PaperKind::EasyPlan;
}

bool isBlankConsent(const work::PaperOf &paper)
{
    return paper.kind == PaperKind::Consent && paper.of.isNil();
}

} // namespace

PaperSide::PaperSide(Desk &desk, const QList<QAction *> &files, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_paperCard(new Card)
    , m_plan(new Segments({}, {{}, {}}))
    , m_kind((new TextLabel)->bold())
    , m_editionRow(new QWidget)
    , m_editionLabel(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_edition(new QComboBox)
    , m_kept(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_languageLabel(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_language(new Segments({}, {u"\uD55C\uAD6D\uC5B4"_s, u"English"_s}))
    , m_template(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_templates(new Button)
    , m_filesLabel(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_printsCard(new Card)
    , m_noPrints(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_prints(new RowList({}))
{
    m_plan->setObjectName(u"planKind"_s);
    m_edition->setObjectName(u"edition"_s);
    m_language->setObjectName(u"paperLanguage"_s);
    m_prints->setObjectName(u"prints"_s);
    m_language->setCurrent(tongueOnScreen() == Tongue::Korean ? 0 : 1);
    build(files);
    words();
}

void PaperSide::build(const QList<QAction *> &files)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap());
    QVBoxLayout *body = m_paperCard->body();
    body->setSpacing(4);
    for (TextLabel *label : {m_kind, m_kept, m_template})
        label->overflow(Overflow::Wrap);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *edition = new QVBoxLayout(m_editionRow);
    edition->setContentsMargins(0, 8, 0, 0);
    edition->setSpacing(2);
    edition->addWidget(m_editionLabel);
    edition->addWidget(m_edition);
    m_editionLabel->setBuddy(m_edition);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction *action : files) {
        auto *button = new Button;
        button->bind(action, u"download"_s);
        button->small();
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    for (TextLabel *label : {m_languageLabel, m_filesLabel, m_template})
        label->setContentsMargins(0, 8, 0, 0);
    m_templates->small()->withIcon(u"pen"_s);
    body->addWidget(m_plan, 0, Qt::AlignLeft);
    body->addWidget(m_kind);
    body->addWidget(m_editionRow);
    body->addWidget(m_kept);
    body->addWidget(m_languageLabel);
    body->addWidget(m_language, 0, Qt::AlignLeft);
    body->addWidget(m_filesLabel);
    body->addLayout(buttons);
    body->addWidget(m_template);
    body->addWidget(m_templates, 0, Qt::AlignLeft);
    column->addWidget(m_paperCard);
    m_printsCard->setPadding(Card::Padding::None);
    m_noPrints->overflow(Overflow::Wrap);
    m_noPrints->setContentsMargins(16, 12, 16, 12);
    m_printsCard->body()->addWidget(m_noPrints);
    m_printsCard->body()->addWidget(m_prints);
    m_prints->setVisibleRows(kVisiblePrints);
    column->addWidget(m_printsCard);
    column->addStretch(1);
    connect(m_plan, &Segments::chosen, this, &PaperSide::choosePlan);
    connect(m_language, &Segments::chosen, this, &PaperSide::languageChosen);
    connect(m_templates, &Button::clicked, this, &PaperSide::templateRequested);
    connect(m_edition, &QComboBox::activated, this, [this] {
        work::PaperOf paper = m_paper;
        if (isPlan(paper.kind))
            paper.edition = m_edition->currentData().toInt();
        else
            paper.form = m_edition->currentData().toString();
        Q_EMIT paperChosen(paper);
    });
}

void PaperSide::words()
{
    m_paperCard->setTitle(tr("This paper"));
    m_plan->setTexts({tr("Service plan"), tr("Easy-read plan")});
    m_plan->setAccessibleName(tr("Which paper"));
    m_languageLabel->setText(tr("Language of the paper"));
    m_language->setAccessibleName(tr("Language of the paper"));
    m_filesLabel->setText(tr("Save as a file"));
    m_templates->setText(tr("Change the template"));
    m_printsCard->setTitle(tr("Printed before"));
    m_prints->setAccessibleName(tr("Printed before"));
    m_noPrints->setText(tr("Nothing was printed of this record yet."));
}

QString PaperSide::language() const
{
    return m_language->current() == 1 ? u"en"_s : u"ko"_s;
}

QString PaperSide::editionWords(const work::PlanEdition &edition)
{
    const QString name = tr("Edition %1").arg(edition.edition);
    const QString day = formats::day(edition.approvedOn);
    switch (edition.state) {
    case documents::CarePlanState::Draft:
        return name + u" · "_s + tr("draft");
    case documents::CarePlanState::AwaitingApproval:
        return name + u" · "_s + tr("awaiting approval");
    case documents::CarePlanState::Superseded:
        return name + u" · "_s + tr("approved %1, replaced").arg(day);
    case documents::CarePlanState::Approved:
        break;
    }
    return day.isEmpty() ? name : name + u" · "_s + tr("approved %1").arg(day);
}

void PaperSide::choosePlan(int index)
{
    work::PaperOf paper = m_paper;
    paper.kind = index == 1 ? PaperKind::EasyPlan : PaperKind::CarePlan;
    if (paper != m_paper)
        Q_EMIT paperChosen(paper);
}

void PaperSide::show(const work::PaperOf &paper, const work::MadePaper &made, const QStringList &forms)
{
    m_paper = paper;
    m_made = made;
    m_forms = forms;
    fill();
}

void PaperSide::fill()
{
    const bool plan = isPlan(m_paper.kind);
    m_plan->setVisible(plan);
    m_plan->setCurrent(m_paper.kind == PaperKind::EasyPlan ? 1 : 0);
    m_kind->setVisible(!plan);
    m_kind->setText(documents::nameOf(m_paper.kind));
    const QSignalBlocker quiet(m_edition);
    m_edition->clear();
    if (plan) {
        for (const work::PlanEdition &one : std::as_const(m_made.editions))
            m_edition->addItem(editionWords(one), one.edition);
        m_edition->setCurrentIndex(m_edition->findData(m_made.edition));
    } else if (isBlankConsent(m_paper)) {
        m_edition->addItem(tr("All in one form"), QString());
        for (const QString &form : std::as_const(m_forms))
            m_edition->addItem(m_desk.word("consent-forms", form), form);
        m_edition->setCurrentIndex(std::max(0, m_edition->findData(m_paper.form)));
    }
    m_editionRow->setVisible(m_edition->count() > 0);
    m_editionLabel->setText(plan ? tr("Edition") : tr("Form"));
    m_edition->setAccessibleName(m_editionLabel->text());
    m_kept->setText(tr("Approved: it is printed as it was on that day. What changes becomes a new edition."));
    m_kept->setVisible(m_made.isKept);
    const bool own = !m_made.form.id.isNil() && !m_made.form.isReset;
    m_template->setText(own ? tr("Template of the office, edition %1").arg(m_made.form.form.edition)
                            : tr("Built-in template, edition %1").arg(m_made.form.form.edition));
}

void PaperSide::showPrints(const QList<domain::PrintEntry> &prints)
{
    m_entries = prints;
    QList<Row> rows;
    for (const domain::PrintEntry &entry : prints) {
        Row row;
        row.id = entry.label();
        row.mark = entry.format == u"print" ? u"print"_s : u"doc"_s;
        row.title = entry.label();
        const auto kind = documents::paperKindOf(entry.paper);
        QStringList detail{kind ? documents::nameOf(*kind) : entry.paper};
        if (entry.format != u"print")
            detail.append(entry.format.toUpper());
        if (entry.edition > 0)
            detail.append(tr("edition %1").arg(entry.edition));
        row.detail = detail.join(u" · "_s);
        QStringList note{formats::moment(entry.at), entry.userName, entry.reason};
        note.removeAll(QString());
        row.note = note.join(u" · "_s);
        if (entry.failed) {
            row.chip = tr("not printed");
            row.chipTone = Tone::Danger;
            row.chipIcon = u"alert"_s;
        } else if (entry.masked) {
            row.chip = tr("masked");
            row.chipIcon = u"eyeoff"_s;
        }
        rows.append(row);
    }
    m_prints->setRows(rows);
    m_prints->setVisible(!rows.isEmpty());
    m_noPrints->setVisible(rows.isEmpty());
    m_printsCard->setNote(rows.isEmpty() ? QString() : tr("%n time(s)", nullptr, int(rows.size())));
}

void PaperSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    fill();
    showPrints(m_entries);
}

} // namespace ui
