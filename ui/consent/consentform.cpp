// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentform.h"

#include "ui/consent/consentgiver.h"
#include "ui/consent/consenttopics.h"
#include "ui/consent/signaturepad.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"consent"_s;

QVBoxLayout *column(QWidget *room, int spacing)
{
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

ConsentForm::ConsentForm(Desk &desk, QWidget *parent)
    : RecordForm(desk, kPage, parent)
    , m_fields(new QWidget)
    , m_topics(new ConsentTopics(desk))
    , m_room(new QWidget)
    , m_giver(new ConsentGiver(desk))
{
    const int gap = Theme::of(this).gap();
    auto *what = new Card(tr("What is asked for"), tr("each is a consent of its own"));
    what->body()->addWidget(m_topics);
    auto *who = new Card(tr("Who gives it, and how"), tr("* is needed"));
    who->body()->addWidget(m_giver);
    column(m_room, gap);
    QVBoxLayout *layout = column(m_fields, gap);
    layout->addWidget(what);
    layout->addWidget(m_room);
    layout->addWidget(who);
    addRow(m_fields);
    setFields(m_fields);
    connect(m_topics, &ConsentTopics::changed, this, [this] {
        showBlocks();
        touch();
    });
    connect(m_giver, &ConsentGiver::changed, this, &ConsentForm::touch);
    connect(m_giver, &ConsentGiver::dayChanged, this, &ConsentForm::showEditions);
}

QString ConsentForm::heading() const
{
    return tr("Take a consent");
}

void ConsentForm::openFor(const base::Id &person, const base::Id &recipient)
{
    m_recipient = recipient;
    turnTo(person);
    desk().session().askNewest(
        m_newest, this,
        [person](work::Context &context) -> base::Result<Read> {
            const auto view = work::consents::ofPerson(context, person);
            if (!view)
                return view.error();
            return Read{*view, readDraft(context, {kPage, person})};
        },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

void ConsentForm::load(const Read &read)
{
    m_view = read.view;
    m_giver->load();
    m_topics->load(m_view, desk().today(), m_recipient);
    qDeleteAll(m_blocks);
    m_blocks.clear();
    showBlocks();
    begin(tr("Keep the consent"), read.draft);
    if (m_blocks.isEmpty())
        m_topics->focusFirst();
    else
        m_blocks.first()->focusFirst();
}

void ConsentForm::showBlocks()
{
    const QList<ConsentTopic> topics = m_topics->chosen();
    QList<ConsentBlock *> kept;
    for (const ConsentTopic &topic : topics) {
        const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
            [&](const ConsentBlock *block) { return block->topic() == topic; });
        if (found != m_blocks.end()) {
            kept.append(*found);
            continue;
        }
        auto *block = new ConsentBlock(desk(), topic);
        connect(block, &ConsentBlock::changed, this, &ConsentForm::touch);
        connect(block, &ConsentBlock::printRequested, this, &ConsentForm::printRequested);
        kept.append(block);
    }
    for (ConsentBlock *block : std::as_const(m_blocks)) {
        if (!kept.contains(block))
            delete block;
    }
    m_blocks = kept;
    auto *layout = static_cast<QVBoxLayout *>(m_room->layout());
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        layout->insertWidget(int(i), m_blocks.at(i));
    m_room->setVisible(!m_blocks.isEmpty());
    showEditions();
    if (!topics.isEmpty())
        m_topics->setError({});
}

void ConsentForm::showEditions()
{
    const QDate day = m_giver->day().isValid() ? m_giver->day() : desk().today();
    for (ConsentBlock *block : std::as_const(m_blocks))
        block->setForm(work::consentforms::inForce(m_view.forms, block->topic().form, day));
}

QJsonObject ConsentForm::typed() const
{
    QJsonObject body = RecordForm::typed();
    body.insert(u"recipients"_s, QJsonArray::fromStringList(m_topics->added()));
    body.insert(u"signature"_s, m_giver->pad()->strokes());
    return body;
}

void ConsentForm::restore(const QJsonObject &body)
{
    for (const QJsonValue &id : body.value(u"recipients"_s).toArray())
        m_topics->addRecipient(base::Id::fromString(id.toString()).value_or(base::Id()));
    RecordForm::restore(body);
    // The ticks have made the blocks by now, whose choices come with the second reading.
    showBlocks();
    RecordForm::restore(body);
    // Whoever came for one provider gets it, whatever the draft was about.
    if (!m_recipient.isNil())
        m_topics->addRecipient(m_recipient);
    for (ConsentBlock *block : std::as_const(m_blocks))
        block->refresh();
    m_giver->pad()->setStrokes(body.value(u"signature"_s).toArray());
    m_giver->showWay();
}

bool ConsentForm::readAll(work::ConsentSheet &sheet)
{
    bool isRight = !m_blocks.isEmpty();
    if (m_blocks.isEmpty()) {
        m_topics->setError(tr("Choose at least one thing that is asked for."));
        m_topics->focusFirst();
    }
    QList<work::ConsentIssue> issues;
    ConsentBlock *open = nullptr;
    for (ConsentBlock *block : std::as_const(m_blocks)) {
        work::ConsentInput input;
        input.consent.parent = person();
        m_giver->read(input);
        if (!block->read(input.consent) && !open)
            open = block;
        sheet.paper = input.paper;
        sheet.consents.append(input.consent);
        issues.append(work::consents::issuesOf(input, m_view.forms, desk().today()));
    }
    const bool isGiven = m_giver->showIssues(issues);
    if (open)
        open->focusFirstOpen();
    else if (!isGiven)
        m_giver->focusFirstError();
    return isRight && isGiven && !open;
}

void ConsentForm::save()
{
    if (!mayBeRead())
        return;
    work::ConsentSheet sheet;
    if (!readAll(sheet))
        return showWrong();
    sheet.draft = draftKey();
    const int count = int(sheet.consents.size());
    send(
        [sheet](work::Context &context) -> base::Result<base::Id> {
            const auto ids = work::consents::addSheet(context, sheet);
            return ids ? base::Result<base::Id>(ids->first()) : ids.error();
        },
        [this, count](const base::Id &id, const base::Id &act) { Q_EMIT saved(count, id, act); });
}

void ConsentForm::print()
{
    if (!m_blocks.isEmpty())
        Q_EMIT printRequested(m_blocks.first()->topic());
}

} // namespace ui
