// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentwords.h"

#include "model/instruments/questionnairejson.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class InstrumentWords {
    Q_DECLARE_TR_FUNCTIONS(InstrumentWords)
public:
    static ReadOnlyReason builtIn()
    {
        return {tr("The program brings this form"),
            tr("It stays as it is, so that results can be compared. Copy it to make one of your own."),
            tr("Copy as a checklist of our own")};
    }
    static ReadOnlyReason retired()
    {
        return {tr("This edition is no longer used"),
            tr("Answers given with it stay readable. A next edition can be written from it."),
            tr("Write the next edition")};
    }
    static ReadOnlyReason published()
    {
        return {tr("This edition is published"),
            tr("People are asked with these words, so they are not changed any more. Write the next edition "
               "to "
               "change something."),
            tr("Write the next edition")};
    }
};

} // namespace

ReadOnlyReason readOnlyReason(const work::FormEntry &entry)
{
    if (entry.id.isNil())
        return InstrumentWords::builtIn();
    return entry.state == instruments::EditionState::Retired ? InstrumentWords::retired()
                                                             : InstrumentWords::published();
}

std::vector<instruments::AnswerSet> commonAnswerSets()
{
    QFile file(u":/answersets/answer-sets-1.0.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto form = instruments::readQuestionnaire(file.readAll());
    return form ? instruments::answerSetsIn(*form) : std::vector<instruments::AnswerSet>{};
}

} // namespace ui
