// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/fileanswer.h"

#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace ui {

FileAnswer::FileAnswer(const instruments::Item &item, QWidget *parent)
    : AnswerControl(parent)
    , m_name(new TextLabel)
    , m_wrong(new TextLabel({}, TextSize::Caption, Colour::Danger))
    , m_choose((new Button(tr("Choose a file")))->small())
    , m_remove((new Button(tr("Take the file away")))->small())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addWidget(m_wrong->overflow(Overflow::Wrap), 1);
    m_choose->setAccessibleName(u"%1: %2"_s.arg(FormState::text(item.text), m_choose->text()));
    connect(m_choose, &Button::clicked, this, &FileAnswer::chooseFile);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT answered(QJsonValue(QJsonValue::Undefined)); });
    setAnswer(QJsonValue::Undefined);
}

void FileAnswer::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, m_choose->text());
    if (!path.isEmpty())
        take(path);
}

void FileAnswer::take(const QString &path)
{
    QFile file(path);
    m_wrong->clear();
    if (file.size() > kMostBytes) {
        m_wrong->setText(tr("The file has more than 2 MB. Please choose a smaller one."));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_wrong->setText(tr("The file cannot be read."));
        return;
    }
    const QByteArray bytes = file.readAll();
    Q_EMIT answered(QJsonObject{{u"contentType"_s, QMimeDatabase().mimeTypeForFile(path).name()},
        {u"title"_s, QFileInfo(path).fileName()}, {u"size"_s, bytes.size()},
        {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
}

void FileAnswer::setAnswer(const QJsonValue &answer)
{
    const QJsonObject file = answer.toObject();
    const QString title = file.value(u"title"_s).toString(file.value(u"url"_s).toString());
    m_name->setText(file.isEmpty() || !title.isEmpty() ? title : tr("A file without a name"));
    m_name->setVisible(!file.isEmpty());
    m_remove->setVisible(!file.isEmpty());
}

void FileAnswer::focusAnswer()
{
    m_choose->setFocus(Qt::TabFocusReason);
}

} // namespace ui
