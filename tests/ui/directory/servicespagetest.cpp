// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directory/servicespagetest.h"

#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

ServicesPageTest::ServicesPageTest(Begin begin)
{
    if (begin == Begin::Filled)
        sample = bundlesample::fill(desk);
    makePage();
}

void ServicesPageTest::makePage()
{
    m_page = new ui::ServicesPage(desk.desk());
    host(m_page, u"services"_s);
    m_page->activate({});
}

void ServicesPageTest::lockAndUnlock()
{
    reopen();
    makePage();
}

QStringList ServicesPageTest::names()
{
    QStringList names;
    const ui::ServiceFilter *lines = m_page->browser()->lines();
    for (int row = 0; row < lines->rowCount(); ++row)
        names.append(lines->lineAt(row)->view.service.name);
    return names;
}

QString ServicesPageTest::currentName()
{
    const ui::ServiceLine *line = table().currentLine();
    return line ? line->view.service.name : QString();
}

void ServicesPageTest::search(const QString &text)
{
    m_page->browser()->filter()->setText(text);
    settle();
}

base::Id ServicesPageTest::serviceOf(const QString &organisation)
{
    const auto views = desk.act(
        [](work::Context &context) { return work::services::list(context, work::IncludeClosed::Yes); });
    for (const work::OfferView &view : views) {
        if (view.organisation.name == organisation)
            return view.service.id;
    }
    return {};
}

work::ServiceEdit ServicesPageTest::stored(const base::Id &service)
{
    return desk.act([&](work::Context &context) { return work::services::open(context, service); });
}

void ServicesPageTest::change(
    const QString &organisation, const std::function<void(work::ServiceEdit &)> &with)
{
    work::ServiceEdit edit = stored(serviceOf(organisation));
    with(edit);
    desk.act([&](work::Context &context) { return work::services::save(context, edit); });
    settle();
}

void ServicesPageTest::write(const QString &name, const QString &text)
{
    auto *line = field<QLineEdit>(name);
    ASSERT_NE(line, nullptr) << name.toStdString();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    settle();
}

void ServicesPageTest::click(const QString &button)
{
    auto *found = m_page->findChild<QPushButton *>(button);
    ASSERT_NE(found, nullptr) << button.toStdString();
    ASSERT_TRUE(found->isVisible()) << button.toStdString();
    found->click();
    settle();
}

void ServicesPageTest::fillNewService()
{
    write(u"organisationName"_s, u"Haenuri"_s);
    write(u"name"_s, u"Walking group"_s);
    field<ui::Segments>(u"area"_s)->setCurrent(1);
    write(u"price"_s, u"120000"_s);
    write(u"copay"_s, u"12000"_s);
}
