// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "model/work/personmerge.h"
#include "ui/people/basicsection.h"
#include "ui/people/personfields.h"
#include "ui/support/accessible.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"person"_s;
constexpr int kNamesakeLater = 300; ///< milliseconds
constexpr int kNamesakes = 20;

} // namespace

PersonForm::PersonForm(Desk &desk, QWidget *parent)
    : RecordForm(desk, kPage, parent)
    , m_namesake(new NoticeBar)
    , m_fields(new PersonFields(desk))
{
    addRow(m_namesake);
    addRow(m_fields);
    setFields(m_fields);
    m_namesake->dismiss();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kNamesakeLater);
    connect(&m_soon, &QTimer::timeout, this, &PersonForm::askNamesakes);
    connect(m_fields, &PersonFields::changed, this, &PersonForm::touch);
    connect(m_fields->basic(), &BasicSection::identityChanged, this, [this] {
        if (isReady() && isNew())
            m_soon.start();
    });
}

QString PersonForm::heading() const
{
    return isNew() ? tr("Add person") : tr("Change particulars");
}

QString PersonForm::saveText() const
{
    return isNew() ? tr("Add person") : tr("Save");
}

void PersonForm::openNew(const QString &name)
{
    work::PersonEdit edit;
    edit.person.name = name;
    turnTo({});
    load(edit, {});
    desk().session().askNewest(
        m_newest, this,
        [](work::Context &context) {
            return readDraft(context, {kPage, {}});
        },
        [this](const std::optional<domain::Draft> &draft) {
            if (draft)
                begin(saveText(), draft);
        });
}

void PersonForm::openPerson(const base::Id &person)
{
    turnTo(person);
    struct Read {
        work::PersonDetail detail;
        std::optional<domain::Draft> draft;
    };
    desk().session().askNewest(
        m_newest, this,
        [person](work::Context &context) -> base::Result<Read> {
            const auto detail = work::people::open(context, person);
            if (!detail)
                return detail.error();
            return Read{*detail, readDraft(context, {kPage, person})};
        },
        [this](const base::Result<Read> &read) {
            if (read)
                load(work::editOf(read->detail), read->draft);
            else
                sayError(read.error());
        });
}

void PersonForm::load(const work::PersonEdit &edit, const std::optional<domain::Draft> &draft)
{
    m_loaded = edit;
    m_namesake->dismiss();
    m_fields->load(edit);
    m_fields->basic()->name()->setFocus(Qt::OtherFocusReason);
    begin(saveText(), draft);
}

void PersonForm::restore(const QJsonObject &body)
{
    m_fields->restore(body.value(u"typed"_s).toObject());
    if (isNew())
        m_soon.start();
}

void PersonForm::askNamesakes()
{
    domain::PeopleQuery query;
    query.text = m_fields->basic()->name()->text().simplified();
    query.today = desk().today();
    query.withFormer = true;
    const QDate birth = m_fields->basic()->birth()->date();
    m_namesake->dismiss();
    if (query.text.isEmpty() || !birth.isValid() || !isNew())
        return;
    desk().session().askNewest(
        m_namesakes, this,
        [query](work::Context &context) { return work::people::list(context, query, 0, kNamesakes); },
        [this, name = query.text, birth](const base::Result<domain::PeoplePage> &page) {
            if (!page || !isNew())
                return;
            const auto same = std::find_if(page->rows.begin(), page->rows.end(),
                [&](const domain::PeopleRow &row) { return row.name == name && row.birth == birth; });
            if (same != page->rows.end())
                showNamesake(*same);
        });
}

void PersonForm::showNamesake(const domain::PeopleRow &row)
{
    m_namesake->say(Tone::Warn, tr("Somebody of this name and birthday is here already"),
        QStringList{row.dong, row.road, row.caseNumber}.join(u" "_s).simplified());
    m_namesake->addButton(tr("Open that person"), [this, id = row.id] { Q_EMIT personRequested(id); });
    announce(this, tr("Somebody of this name and birthday is here already"));
}

void PersonForm::save()
{
    if (!mayBeRead())
        return;
    work::PersonEdit edit = m_loaded;
    m_fields->store(edit);
    if (!m_fields->check(edit, desk().today())) {
        m_fields->focusFirstError();
        return showWrong();
    }
    send(
        [edit, loaded = m_loaded, key = draftKey()](work::Context &context) {
            return key.record.isNil() ? work::people::add(context, edit, key)
                                      : work::people::change(context, loaded, edit, key);
        },
        [this, isNew = isNew()](const base::Id &id, const base::Id &act) { Q_EMIT saved(id, isNew, act); });
}

} // namespace ui
