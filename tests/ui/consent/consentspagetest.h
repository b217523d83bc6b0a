// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"
#include "model/work/log.h"
#include "tests/ui/consent/consentsample.h"
#include "tests/ui/support/pagetest.h"
#include "ui/consent/consentform.h"
#include "ui/consent/consentspage.h"
#include "ui/consent/consentsview.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>

/// The page of consents of a person with a bundle.
class ConsentsPageTest : public PageTest {
protected:
    ConsentsPageTest()
        : sample(consentsample::fill(desk))
    {
        makePage();
    }
    void makePage()
    {
        m_page = new ui::ConsentsPage(desk.desk());
        host(m_page, QStringLiteral("consents"));
    }
    ui::ConsentsPage &page() { return *m_page; }
    ui::ConsentForm &form() { return *m_page->form(); }
    void go(QVariantMap place)
    {
        place.insert(QStringLiteral("person"), sample.person.toString());
        m_page->leave();
        m_page->activate(place);
        settle();
    }
    void goTake(const base::Id &organisation)
    {
        go({{QStringLiteral("organisation"), organisation.toString()}, {QStringLiteral("bundle"), sample.bundle.toString()}});
    }
    template <class Field> Field *field(const QString &name) { return form().findChild<Field *>(name); }
    QList<work::ConsentLine> lines()
    {
        return desk.act(
            [this](work::Context &context) { return work::consents::list(context, sample.person); });
    }
    QStringList itemStates()
    {
        const auto life = desk.act(
            [this](work::Context &context) { return work::bundlelife::open(context, sample.bundle); });
        QStringList states;
        for (const domain::BundleItem &item : life.view.items)
            states.append(item.state);
        return states;
    }
    /// Those that stand there; what was taken away may live a little longer.
    QList<ui::NoticeBar *> notices()
    {
        QList<ui::NoticeBar *> shown;
        for (ui::NoticeBar *one : page().view()->findChildren<ui::NoticeBar *>()) {
            if (!one->isHidden())
                shown.append(one);
        }
        return shown;
    }
    void click(QWidget *within, const QString &name)
    {
        auto *button = within->findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible()) << name.toStdString();
        button->click();
        settle();
    }
    QStringList logged(const QString &kind)
    {
        QStringList pages;
        for (const domain::AccessEntry &entry : desk.act([this](work::Context &context) {
                 return work::log::accesses(context, sample.person, 50);
             })) {
            if (entry.kind == kind)
                pages.append(entry.detail.value(QStringLiteral("page")).toString());
        }
        return pages;
    }

    consentsample::Sample sample;

private:
    ui::ConsentsPage *m_page = nullptr;
};
