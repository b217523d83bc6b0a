// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"
#include "ui/shell/page.h"

#include <memory>

namespace ui {

class Button;
class Card;
class Desk;
class GuideView;
class PageActions;
class RowList;
class SearchField;
class TextLabel;

/// The guide: topics at the left with a search over all of them, the page that is read at the right. Place:
/// the id of a topic, or `page:` with the page of the window that help is wanted for, such as
/// `page:settings/backup`. What it says of keys is asked from the actions each time it is shown.
class GuidePage : public Page {
    Q_OBJECT
public:
    explicit GuidePage(Desk &desk, QWidget *parent = nullptr);
    ~GuidePage() override;

    QString title() const override;
    QString context() const override;
    void activate(const QVariant &what) override;
    QVariant place() const override { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeReader();
    void addActions();
    void fillTopics();
    void choose(const QString &topic);
    void read();
    void follow(const QString &link);
    void print(const QList<GuideTopic> &topics);

    Desk &m_desk;
    PageActions *m_actions;
    std::unique_ptr<GuideBook> m_book;
    QString m_topic;
    SearchField *m_search;
    RowList *m_topics;
    TextLabel *m_none;
    GuideView *m_view;
    Button *m_print;
    Button *m_printAll;
    bool m_filling = false;
};

} // namespace ui
