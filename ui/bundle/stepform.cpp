// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/stepform.h"

#include "ui/assessment/answertext.h"
#include "ui/bundle/signpanel.h"
#include "ui/forms/codebox.h"
#include "ui/session/desk.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kEmergencyDays = 14;
constexpr int kYearsAhead = 5; ///< that a year of two digits may mean

bool asksForADay(LifeAct act)
{
    return act == LifeAct::Start || act == LifeAct::Pause || act == LifeAct::Resume || act == LifeAct::End
        || act == LifeAct::EndItem || act == LifeAct::Stage;
}

} // namespace

StepForm::StepForm(
    Desk &desk, const work::BundleLife &life, LifeAct act, const base::Id &item, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_act(act)
    , m_item(item)
    , m_form(new Form(2))
{
    const LifeWords words(desk, life);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 2);
    layout->setSpacing(6);
    layout->addWidget((new TextLabel(words.verb(act), TextSize::Strong))->bold());
    auto *sentence = new TextLabel(words.sentence(act, item), TextSize::Body, Colour::Text2);
    layout->addWidget(sentence->overflow(Overflow::Wrap));
    sentence->setHidden(sentence->text().isEmpty());
    layout->addWidget(m_form);
    addDays();
    addCode();
    addText();
    if (act == LifeAct::Emergency || act == LifeAct::RequestBeyondCap) {
        m_sign = new SignPanel(desk);
        layout->addWidget(m_sign);
    }
    addButtons(words);
    setAccessibleName(words.verb(act));
}

QString StepForm::dayLabel() const
{
    switch (m_act) {
    case LifeAct::Start:
        return tr("First day");
    case LifeAct::Pause:
        return tr("Paused from");
    case LifeAct::Resume:
        return tr("Goes on from");
    case LifeAct::Stage:
        return tr("From");
    default:
        return tr("Last day");
    }
}

QString StepForm::textLabel() const
{
    switch (m_act) {
    case LifeAct::End:
    case LifeAct::EndItem:
        return tr("Note");
    case LifeAct::Evaluate:
        return tr("Evaluation");
    default:
        return tr("Reason");
    }
}

bool StepForm::needsText() const
{
    if (m_act == LifeAct::End || m_act == LifeAct::EndItem)
        return m_code->code() == u"other"_s;
    return m_act != LifeAct::Stage;
}

void StepForm::addDays()
{
    const auto add = [this](const QString &label, QDate day, Required required) {
        auto *field = new DateField(m_desk.today().addYears(kYearsAhead));
        field->setDate(day);
        field->line()->setAccessibleName(label);
        m_form->addField(label, field, required);
        connect(field, &DateField::dateChanged, this, &StepForm::edited);
        return field;
    };
    if (asksForADay(m_act))
        m_day = add(dayLabel(), m_desk.today(), Required::Yes);
    if (m_act == LifeAct::Pause)
        m_until = add(tr("Until (empty where not known)"), {}, Required::No);
    if (m_act == LifeAct::Emergency)
        m_until = add(
            tr("Assessment and conference until"), m_desk.today().addDays(kEmergencyDays), Required::Yes);
}

void StepForm::addCode()
{
    const bool isEnd = m_act == LifeAct::End || m_act == LifeAct::EndItem;
    if (!isEnd && m_act != LifeAct::Stage)
        return;
    const QString label = isEnd ? tr("Reason of the end") : tr("Stage of recovery");
    m_code = new CodeBox(m_desk, isEnd ? "bundle-end-reasons" : "stages", tr("Please choose"));
    m_code->setAccessibleName(label);
    m_form->addField(label, m_code, Required::Yes);
    connect(m_code, &QComboBox::currentIndexChanged, this, &StepForm::edited);
}

void StepForm::addText()
{
    if (m_act == LifeAct::Start || m_act == LifeAct::Resume)
        return;
    const bool isOptional = m_act == LifeAct::End || m_act == LifeAct::EndItem || m_act == LifeAct::Stage;
    m_text = new AnswerText(textLabel());
    m_text->setLines(m_act == LifeAct::Evaluate ? 5 : 2);
    m_form->addField(textLabel(), m_text, isOptional ? Required::No : Required::Yes, 2);
    connect(m_text, &AnswerText::edited, this, &StepForm::edited);
}

void StepForm::addButtons(const LifeWords &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::kControlSpacing);
    const bool isHard = m_act == LifeAct::End || m_act == LifeAct::EndItem || m_act == LifeAct::Withdraw
        || m_act == LifeAct::Reject;
    m_accept = new Button(words.verb(m_act), isHard ? ButtonKind::Danger : ButtonKind::Primary);
    m_accept->setObjectName(u"accept"_s);
    m_accept->withHint(u"Ctrl+Enter"_s);
    auto *cancel = new Button(tr("Back"));
    cancel->setObjectName(u"cancel"_s);
    row->addWidget(m_accept);
    row->addWidget(cancel);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_accept, &Button::clicked, this, &StepForm::accepted);
    connect(cancel, &Button::clicked, this, &StepForm::cancelled);
}

LifeInput StepForm::takeInput()
{
    commitInput();
    LifeInput input;
    input.act = m_act;
    input.item = m_item;
    if (m_day)
        input.day = m_day->date();
    if (m_until)
        input.until = m_until->date();
    if (m_code)
        input.code = m_code->code();
    if (m_text)
        input.text = m_text->fullText().trimmed();
    if (m_sign)
        input.second = m_sign->take();
    return input;
}

QJsonObject StepForm::typed() const
{
    QJsonObject typed{{u"act"_s, lifeacts::codeOf(m_act)}};
    if (!m_item.isNil())
        typed.insert(u"item"_s, m_item.toString());
    if (m_day)
        typed.insert(u"day"_s, m_day->line()->text());
    if (m_until)
        typed.insert(u"until"_s, m_until->line()->text());
    if (m_code)
        typed.insert(u"code"_s, m_code->code());
    if (m_text)
        typed.insert(u"text"_s, m_text->fullText());
    return typed;
}

void StepForm::restore(const QJsonObject &typed)
{
    if (m_day)
        m_day->line()->setText(typed.value("day"_L1).toString());
    if (m_until)
        m_until->line()->setText(typed.value("until"_L1).toString());
    if (m_code)
        m_code->setCode(typed.value("code"_L1).toString());
    if (m_text)
        m_text->setText(typed.value("text"_L1).toString());
}

QString StepForm::issueOf(const QString &field) const
{
    if (field == u"until"_s)
        return tr("Please give a day that is not before the first one.");
    if (field == u"due"_s)
        return tr("Please give a day after today.");
    if (field == u"note"_s)
        return tr("For another reason, please write which.");
    if (field == u"day"_s && (m_act == LifeAct::End || m_act == LifeAct::EndItem || m_act == LifeAct::Stage))
        return tr("Please give a day of the services that is not after today.");
    if (field == u"day"_s || field == u"from"_s)
        return tr("Please give a day such as 2026. 12. 1.; it is not before the one that this follows.");
    return tr("Please fill this in.");
}

bool StepForm::showIssue(const QString &field)
{
    QWidget *where = field == u"day"_s || field == u"from"_s ? static_cast<QWidget *>(m_day)
        : field == u"until"_s || field == u"due"_s           ? static_cast<QWidget *>(m_until)
        : field == u"stage"_s || (field == u"reason"_s && m_code) ? static_cast<QWidget *>(m_code)
                                                                  : static_cast<QWidget *>(m_text);
    if (!where)
        return false;
    m_form->setError(where, issueOf(field));
    m_form->focusFirstError();
    return true;
}

bool StepForm::sayWhatIsMissing()
{
    commitInput();
    m_form->clearErrors();
    if (m_day && !m_day->date().isValid())
        m_form->setError(m_day, tr("Please give a day such as 2026. 12. 1."));
    if (m_until && (m_until->isWrong() || (m_act == LifeAct::Emergency && m_until->isEmpty())))
        m_form->setError(m_until, tr("Please give a day such as 2026. 12. 1."));
    if (m_code && m_code->code().isEmpty())
        m_form->setError(m_code, tr("Please choose one."));
    if (m_text && needsText() && m_text->fullText().trimmed().isEmpty())
        m_form->setError(m_text, issueOf(m_code ? u"note"_s : QString()));
    if (m_form->focusFirstError())
        return true;
    return m_sign && m_sign->sayWhatIsMissing();
}

void StepForm::focusFirst()
{
    if (m_day)
        m_day->line()->setFocus(Qt::TabFocusReason);
    else if (m_until)
        m_until->line()->setFocus(Qt::TabFocusReason);
    else if (m_text)
        m_text->setFocus(Qt::TabFocusReason);
}

void StepForm::setMasked(bool masked)
{
    if (m_text)
        m_text->setVisible(!masked);
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
