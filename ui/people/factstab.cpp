// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/factstab.h"

#include "model/base/names.h"
#include "model/work/log.h"
#include "ui/people/factlist.h"
#include "ui/people/fieldfacts.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kRevealed = 30'000; ///< milliseconds

} // namespace

FactsTab::FactsTab(Desk &desk, QAction *edit, QWidget *parent)
    : PersonTab(parent)
    , m_desk(desk)
    , m_reveal(new Button(tr("Show numbers")))
{
    auto *left = new QWidget;
    auto *right = new QWidget;
    auto *leftRows = new QVBoxLayout(left);
    auto *rightRows = new QVBoxLayout(right);
    for (QVBoxLayout *rows : {leftRows, rightRows}) {
        rows->setContentsMargins(20 - Theme::kRing, 14, 20, 16);
        rows->setSpacing(8);
    }
    m_basic = addSection(leftRows, tr("Basics"));
    m_phones = addSection(leftRows, tr("Telephone"));
    leftRows->addWidget(m_reveal->withIcon(u"eye"_s)->small(), 0, Qt::AlignLeft);
    m_residence = addSection(leftRows, tr("Residence"));
    leftRows->addStretch(1);
    m_health = addSection(rightRows, tr("Health"));
    m_means = addSection(rightRows, tr("Income, disability, copay"));
    m_wishes = addSection(rightRows, tr("Wishes and safety"));
    rightRows->addStretch(1);
    auto *columns = new Columns;
    columns->addColumn(left, 380, 1);
    columns->addColumn(right, 380, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *editButton = new Button;
    editButton->bind(edit, u"pen"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20 - Theme::kRing, 10, 20 - Theme::kRing, 0);
    bar->addWidget(editButton);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(scrollRoom(columns));
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealed);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_revealed = false;
        showPhones();
    });
    connect(m_reveal, &QPushButton::clicked, this, &FactsTab::reveal);
}

FactList *FactsTab::addSection(QVBoxLayout *column, const QString &title)
{
    column->addSpacing(column->count() > 0 ? 10 : 0);
    auto *label = new TextLabel(title, TextSize::Strong);
    label->setContentsMargins(Theme::kRing, 0, 0, 0);
    column->addWidget(label->bold());
    auto *facts = new FactList;
    column->addWidget(facts);
    return facts;
}

void FactsTab::reset()
{
    m_revealed = false;
    m_hide.stop();
}

void FactsTab::show(const PersonView &view)
{
    m_view = view;
    showBasics(view);
    showPhones();
    showHealth(view);
}

void FactsTab::showBasics(const PersonView &view)
{
    const domain::Person &person = view.detail.person;
    const PersonWords &words = view.words;
    const FieldFacts fields(person, words);
    QString status;
    if (!person.status.isEmpty()) {
        const QString word = m_desk.word("person-states", person.status);
        status = person.statusDay.isValid() ? tr("%1, since %2").arg(word, formats::day(person.statusDay))
                                            : word;
    }
    const QString sex = person.sex.isEmpty() ? QString() : person.sex == u"m" ? tr("Male") : tr("Female");
    m_basic->setFacts(
        {{tr("Name"), words.name(person.name)}, fields.fact("nickname"), fields.fact("roman_name"),
            {tr("Birthday"), words.birth(person)}, {tr("Age"), words.age(person.birth)}, {tr("Sex"), sex},
            fields.fact("need_groups"), fields.fact("case_number"), fields.fact("lead_worker"),
            fields.fact("nationality"), fields.fact("language"), {tr("Status"), status, Tone::Warn}});
    const auto address = [&](const domain::Address &one) {
        QString text = words.address(one);
        if (!one.note.isEmpty() && !words.isMasked())
            text += u'\n' + one.note;
        return text;
    };
    const QString household = view.detail.household ? address(view.detail.household->address) : QString();
    const bool own = !person.residence.isEmpty() || !person.actualResidence.isEmpty();
    m_residence->setFacts({{tr("Registered"), address(person.residence)},
        {tr("Lives at"), address(person.actualResidence)}, {tr("Household"), own ? QString() : household}});
}

void FactsTab::showPhones()
{
    if (!m_view)
        return;
    QList<Fact> facts;
    for (const domain::Phone &phone : m_view->detail.phones) {
        const bool whole = m_revealed && !m_view->words.isMasked();
        QStringList parts{
            whole ? base::formatPhone(phone.number) : base::maskPhone(phone.number), phone.note};
        if (phone.unusable)
            parts.append(tr("do not call"));
        parts.removeAll(QString());
        facts.append({phone.owner.isEmpty() ? tr("Own") : phone.owner, parts.join(u" · "_s),
            phone.unusable ? Tone::Warn : Tone::Neutral});
    }
    m_phones->setFacts(facts);
    m_reveal->setVisible(!facts.isEmpty() && !m_revealed && !m_view->words.isMasked());
}

void FactsTab::reveal()
{
    const domain::RecordRef subject{QLatin1String(domain::Person::kType), m_view->id()};
    m_desk.session().act(
        this,
        [subject](work::Context &context) {
            return work::log::noteAccess(context, u"reveal"_s, subject, {{u"what"_s, u"phone"_s}});
        },
        [this, subject](const base::Done &noted) {
            // Nothing is revealed that could not be written down.
            if (!noted || !m_view || m_view->id() != subject.id)
                return;
            m_revealed = true;
            m_hide.start();
            showPhones();
        });
}

void FactsTab::showHealth(const PersonView &view)
{
    const domain::Person &person = view.detail.person;
    const FieldFacts fields(person, view.words);
    m_health->setFacts({fields.fact("condition"), fields.fact("stage"), fields.fact("mobility"),
        fields.fact("health_note")});
    const QString disability
        = QStringList{fields.fact("disability").value, fields.fact("disability_degree").value}
              .join(u' ')
              .trimmed();
    m_means->setFacts({fields.fact("income_grade"), {tr("Disability"), disability},
        {tr("Copay limit"),
            person.copayLimit ? tr("%1 a month").arg(formats::won(*person.copayLimit)) : tr("No limit")}});
    m_wishes->setFacts(
        {fields.fact("wishes"), fields.fact("wish_note"), fields.fact("safety_note", Tone::Warn)});
}

} // namespace ui
