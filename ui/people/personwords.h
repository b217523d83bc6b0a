// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alarm.h"
#include "model/domain/person.h"
#include "ui/session/desk.h"
#include "ui/support/paint.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace ui {

/// How people are written on the screen, in the language of the window: names, ages, sexes, needs. With the
/// screen mask on, names keep their ends, ages become decades, addresses end at the dong. A value; cheap to
/// copy.
class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    enum class Mask { Off, On };
    explicit PersonWords(const Desk &desk, Mask mask = Mask::Off);

    bool isMasked() const { return m_mask == Mask::On; }
    const Desk &desk() const { return *m_desk; }
    static bool isKorean();

    QString name(const QString &name) const;
    QString age(QDate birth) const; ///< `만 63세`, masked `60대`
    QString shortAge(QDate birth) const; ///< `63세`, masked `60대`
    QString sex(const QString &code) const; ///< `남`, `여` or empty
    QString ageAndSex(QDate birth, const QString &sex) const; ///< `63세 남`
    QString birth(const domain::Person &person) const; ///< `1963. 4. 25.생 (음력 4. 2.)`, masked empty
    QString phone(const QString &digits) const; ///< always `010-****-0412`
    QString address(const domain::Address &address) const;
    QString road(const QString &road, const QString &dong) const;
    QString codes(const char *list, const QStringList &codes) const; ///< words joined with a dot
    /// Of need groups those that a list of people may show: what says something about health stands on the
    /// person's own pages only.
    QStringList groupsForLists(const QStringList &groups) const;
    QString conditionAndStage(const QString &condition, const QString &stage) const;
    /// The areas with a severity of two or more, the most severe first, three at most.
    QString needs(const QJsonObject &severities) const;
    QString day(QDate day) const; ///< near: `어제`, `11. 18.`
    QString day(std::optional<base::Moment> moment) const;
    static QString area(domain::ServiceArea area);
    static QString need(domain::NeedArea area);

    /// The name with the particle of the topic (`표하늘은`); the plain name in other languages.
    QString topic(const QString &name) const;

private:
    const Desk *m_desk;
    Mask m_mask;
};

/// How pressing it is: urgent where an alarm says so, high where one is not known, else by the total of 40.
Urgency urgencyOf(std::optional<int> total, domain::Alarm alarm);
/// The highest total of the assessment.
inline constexpr int kMostTotal = 40;

} // namespace ui
