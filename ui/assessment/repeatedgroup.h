// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formplace.h"

#include "model/instruments/item.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class FormState;
class QuestionList;

/// A group that is filled several times, such as goals: each occurrence in a frame with the way to take it
/// out, and a button for one more.
class RepeatedGroup : public QWidget {
    Q_OBJECT
public:
    RepeatedGroup(
        FormState &state, const instruments::Item &group, const FormPlace &place, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void composed();

private:
    void build(int count);
    QWidget *makeOne(int at, int count);

    FormState &m_state;
    const instruments::Item &m_group;
    FormPlace m_place;
    QVBoxLayout *m_all;
    Button *m_add;
    QList<QuestionList *> m_lists;
    int m_built = -1;
};

} // namespace ui
