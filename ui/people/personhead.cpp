// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhead.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/urgencymark.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastWords = 320; ///< for name and facts beside the buttons

/// Mark and total in one chip, as `◆ 위기도 18 / 40`.
class ScoreChip final : public QWidget {
public:
    ScoreChip(int total, Urgency urgency)
        : m_urgency(urgency)
        , m_text(PersonHead::tr("Crisis score %1 / %2").arg(total).arg(kMostTotal))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(u"%1, %2"_s.arg(m_text, UrgencyMark::word(urgency)));
        setToolTip(UrgencyMark::word(urgency));
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {paint::chipWidth(theme, m_text) + theme.scaled(14) + 6, theme.chipHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const Tone tone = m_urgency == Urgency::Urgent ? Tone::Danger
            : m_urgency == Urgency::High               ? Tone::Warn
                                                       : Tone::Info;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.isContrast() ? QPen(theme.ink(tone), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.ground(tone));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kChipRadius, Theme::kChipRadius);
        const int mark = theme.scaled(13);
        paint::urgencyMark(painter, theme, QRectF(8, (height() - mark) / 2.0, mark, mark), m_urgency);
        painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
        painter.setPen(theme.ink(tone));
        painter.drawText(rect().adjusted(8 + mark + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    Urgency m_urgency;
    QString m_text;
};

} // namespace

PersonHead::PersonHead(QAction *note, QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(tr("The list"), ButtonKind::Flat))
    , m_write(new Button({}, ButtonKind::Primary))
    , m_name(new TextLabel({}, TextSize::Display))
    , m_facts(new TextLabel({}, TextSize::Strong, Colour::Text2))
    , m_line(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_chipRow(new QWidget)
    , m_chips(new FlowLayout(m_chipRow, 8))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_name->bold();
    words->addWidget(m_chipRow);
    m_back->setObjectName(u"backToList"_s);
    m_back->setAccessibleName(tr("Back to the whole list"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &PersonHead::backClicked);
    words->addWidget(m_line->overflow(Overflow::Wrap));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chipRow->setSizePolicy(policy);

    auto *assess = new Button(tr("Assess"));
    auto *bundle = new Button(tr("Compose bundle"));
    auto *print = new Button(tr("Print…"));
    auto *give = new Button(tr("Give out…"));
    m_write->withIcon(u"pen"_s)->setText(note->text());
    m_write->setToolTip(keyText(note->shortcut()));
    connect(m_write, &QPushButton::clicked, note, &QAction::trigger);
    m_buttons = new QWidget;
    auto *flow = new FlowLayout(m_buttons, Theme::kControlSpacing);
    flow->addWidget(m_back->withIcon(u"left"_s));
    flow->addWidget(assess->withIcon(u"doc"_s));
    flow->addWidget(bundle->withIcon(u"bundle"_s));
    flow->addWidget(print->withIcon(u"print"_s));
    flow->addWidget(give->withIcon(u"upload"_s));
    flow->addWidget(m_write);
    connect(assess, &QPushButton::clicked, this, &PersonHead::assessClicked);
    connect(bundle, &QPushButton::clicked, this, &PersonHead::bundleClicked);
    connect(print, &QPushButton::clicked, this, &PersonHead::printClicked);
    connect(give, &QPushButton::clicked, this, &PersonHead::handoverClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 17, 12);
    layout->setSpacing(8);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    layout->addLayout(m_row);
    QSizePolicy wide(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    m_buttons->setSizePolicy(wide);
    m_row->addWidget(m_buttons, 0, Qt::AlignTop);
}

/// With large text the buttons go under the words, which they would squeeze beside them.
void PersonHead::arrange()
{
    const int words = Theme::of(this).scaled(kLeastWords);
    const bool isTight = width() < m_buttons->sizeHint().width() + words;
    m_row->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isTight ? 4 : 12);
}

void PersonHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonHead::setPrimary(bool primary)
{
    m_write->setKind(primary ? ButtonKind::Primary : ButtonKind::Normal);
}

void PersonHead::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void PersonHead::addChips(const PersonView &view)
{
    const work::PersonDetail &detail = view.detail;
    const Desk &desk = view.words.desk();
    if (!detail.person.status.isEmpty())
        m_chips->addWidget(
            new ChipLabel(desk.word("person-states", detail.person.status), Tone::Neutral, u"info"_s));
    for (const domain::Assessment &assessment : detail.assessments) {
        if (!assessment.finishedAt || !assessment.total || !detail.isOfNeeds(assessment))
            continue;
        const int total = int(*assessment.total);
        m_chips->addWidget(new ScoreChip(total, urgencyOf(total, detail.alarm())));
        break;
    }
    if (const domain::Assessment *dangerous = detail.dangerousAnswer()) {
        const QString form = view.formNames().value(dangerous->instrument);
        m_chips->addWidget(new ChipLabel(tr("Dangerous answer: %1").arg(form), Tone::Danger, u"alert"_s));
    } else if (detail.alarm() == domain::Alarm::NotKnown) {
        m_chips->addWidget(new ChipLabel(tr("Urgent points to be cleared up"), Tone::Warn, u"alert"_s));
    }
    for (const QString &group : detail.person.needGroups)
        m_chips->addWidget(new ChipLabel(desk.word("need-groups", group), Tone::Info));
    if (!detail.joined.isEmpty())
        m_chips->addWidget(new ChipLabel(tr("Joined records"), Tone::Outline, u"link"_s));
}

void PersonHead::show(const PersonView &view)
{
    const domain::Person &person = view.detail.person;
    const PersonWords &words = view.words;
    m_name->setText(words.name(person.name));
    if (!person.romanName.isEmpty() && !words.isMasked())
        m_name->setText(u"%1 (%2)"_s.arg(words.name(person.name), person.romanName));
    QStringList facts{words.age(person.birth), words.sex(person.sex), words.birth(person)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget() != m_name && item->widget() != m_facts)
            delete item->widget();
        delete item;
    }
    m_chips->addWidget(m_name);
    m_chips->addWidget(m_facts);
    m_name->show();
    m_facts->show();
    addChips(view);
    for (int i = 0; i < m_chips->count(); ++i)
        m_chips->itemAt(i)->widget()->show();
    const domain::Address &address
        = person.actualResidence.isEmpty() ? person.residence : person.actualResidence;
    QStringList line{
        person.caseNumber, words.address(address), words.conditionAndStage(person.condition, person.stage)};
    if (!person.leadWorker.isEmpty())
        line.append(tr("lead %1").arg(person.leadWorker));
    line.removeAll(QString());
    m_line->setText(line.join(u" · "_s));
    m_line->setVisible(!line.isEmpty());
    m_chips->invalidate();
    m_chipRow->updateGeometry();
}

} // namespace ui
