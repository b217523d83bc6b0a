// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consenttopics.h"

#include "ui/consent/consentwords.h"
#include "ui/forms/codebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether a consent on this form, to nobody in particular, holds today.
bool holds(const work::ConsentsOfPerson &view, const QString &form)
{
    return std::any_of(view.lines.begin(), view.lines.end(), [&](const work::ConsentLine &line) {
        return line.consent.form == form && line.stands == work::ConsentStands::InForce;
    });
}

/// What nobody can do without; the other forms are asked where there is a cause.
bool isUsual(const QString &form)
{
    return form == u"collection"_s || form == u"sensitive"_s;
}

} // namespace

ConsentTopics::ConsentTopics(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ticks(new QWidget)
    , m_flow(new FlowLayout(m_ticks, 12))
    , m_others(new CodeBox(tr("Another organisation")))
    , m_error(new InlineMessage(Tone::Danger))
{
    setObjectName(u"topics"_s);
    // The choice adds a tick and empties itself, so it is no field of the draft.
    m_others->setObjectName(u"qt_others"_s);
    m_others->setAccessibleName(tr("Give data to another organisation"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(22);
    auto *label = new TextLabel(tr("Give data to another organisation"), TextSize::Body);
    label->setBuddy(m_others);
    auto *row = new QWidget;
    auto *line = new FlowLayout(row, 10);
    line->addWidget(label);
    line->addWidget(m_others);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_error);
    layout->addWidget(m_ticks);
    layout->addWidget(row);
    m_error->hide();
    connect(m_others, &QComboBox::activated, this, [this] {
        const auto id = base::Id::fromString(m_others->code());
        m_others->setCurrentIndex(0);
        if (!id)
            return;
        addRecipient(*id);
        Q_EMIT changed();
    });
}

void ConsentTopics::load(const work::ConsentsOfPerson &view, QDate day, const base::Id &recipient)
{
    m_view = view;
    m_added.clear();
    for (const Offered &one : std::as_const(m_offered))
        delete one.tick;
    m_offered.clear();
    setError({});
    for (const work::ConsentForm &form : work::consentforms::inForce(view.forms, day)) {
        if (form.perOrganisation)
            m_recipientForm = form.form;
        else
            offer({form.form}, recipient.isNil() && isUsual(form.form) && !holds(view, form.form));
    }
    for (const work::LackingConsent &lack : view.lacking)
        offer({m_recipientForm, lack.organisation, lack.name}, lack.organisation == recipient);
    if (!recipient.isNil())
        addRecipient(recipient);
    fillOthers();
}

void ConsentTopics::offer(const ConsentTopic &topic, bool taken)
{
    auto *tick = new QCheckBox(topic.organisation.isNil() ? consentwords::title(m_desk, topic.form, {})
                                                          : tr("Giving data to %1").arg(topic.name));
    tick->setObjectName(topic.key());
    tick->setChecked(taken);
    m_flow->addWidget(tick);
    m_offered.append({topic, tick});
    connect(tick, &QCheckBox::toggled, this, &ConsentTopics::changed);
}

void ConsentTopics::addRecipient(const base::Id &organisation)
{
    for (const Offered &one : std::as_const(m_offered)) {
        if (one.topic.organisation == organisation)
            return one.tick->setChecked(true);
    }
    const auto found = std::find_if(m_view.organisations.begin(), m_view.organisations.end(),
        [&](const domain::Organisation &one) { return one.id == organisation; });
    if (found == m_view.organisations.end() || m_recipientForm.isEmpty())
        return;
    offer({m_recipientForm, found->id, found->name}, true);
    m_added.append(organisation.toString());
}

void ConsentTopics::fillOthers()
{
    while (m_others->count() > 1)
        m_others->removeItem(1);
    for (const domain::Organisation &one : std::as_const(m_view.organisations))
        m_others->addItem(one.name, one.id.toString());
    m_others->setCurrentIndex(0);
}

QList<ConsentTopic> ConsentTopics::chosen() const
{
    QList<ConsentTopic> topics;
    for (const Offered &one : m_offered) {
        if (one.tick->isChecked())
            topics.append(one.topic);
    }
    return topics;
}

void ConsentTopics::setError(const QString &error)
{
    m_error->say(error);
}

void ConsentTopics::focusFirst()
{
    if (!m_offered.isEmpty())
        m_offered.first().tick->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
