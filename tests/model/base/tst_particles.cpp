// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/particles.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace base::hangul;
using namespace Qt::StringLiterals;

namespace {

TEST(Particles, followTheFinalConsonant)
{
    EXPECT_EQ(withParticle(u"홍길동"_s, Particle::Topic), u"홍길동은"_s);
    EXPECT_EQ(withParticle(u"나래"_s, Particle::Topic), u"나래는"_s);
    EXPECT_EQ(withParticle(u"홍길동"_s, Particle::Subject), u"홍길동이"_s);
    EXPECT_EQ(withParticle(u"나래"_s, Particle::Subject), u"나래가"_s);
    EXPECT_EQ(withParticle(u"방문"_s, Particle::Object), u"방문을"_s);
    EXPECT_EQ(withParticle(u"전화"_s, Particle::Object), u"전화를"_s);
    EXPECT_EQ(withParticle(u"돌봄"_s, Particle::With), u"돌봄과"_s);
    EXPECT_EQ(withParticle(u"재가"_s, Particle::With), u"재가와"_s);
    EXPECT_EQ(withParticle(u"홍길동"_s, Particle::Copula), u"홍길동이"_s);
    EXPECT_EQ(withParticle(u"의사"_s, Particle::Copula), u"의사"_s);
}

TEST(Particles, treatRieulAsAVowelForDirection)
{
    EXPECT_EQ(withParticle(u"서울"_s, Particle::Direction), u"서울로"_s);
    EXPECT_EQ(withParticle(u"부산"_s, Particle::Direction), u"부산으로"_s);
    EXPECT_EQ(withParticle(u"제주"_s, Particle::Direction), u"제주로"_s);
    EXPECT_EQ(withParticle(u"서울"_s, Particle::Topic), u"서울은"_s);
}

TEST(Particles, readDigitsInKorean)
{
    const QString subjects = u"0이 1이 2가 3이 4가 5가 6이 7이 8이 9가"_s;
    QStringList said;
    for (int digit = 0; digit < 10; ++digit)
        said += withParticle(QString::number(digit), Particle::Subject);
    EXPECT_EQ(said.join(u' '), subjects);
    EXPECT_EQ(withParticle(u"100"_s, Particle::Topic), u"100은"_s);
    EXPECT_EQ(withParticle(u"8"_s, Particle::Direction), u"8로"_s);
    EXPECT_EQ(withParticle(u"3"_s, Particle::Direction), u"3으로"_s);
}

TEST(Particles, readLatinByNameOrSpelling)
{
    EXPECT_EQ(withParticle(u"CRM"_s, Particle::Object), u"CRM을"_s);
    EXPECT_EQ(withParticle(u"CSV"_s, Particle::Object), u"CSV를"_s);
    EXPECT_EQ(withParticle(u"URL"_s, Particle::Direction), u"URL로"_s);
    EXPECT_EQ(withParticle(u"web"_s, Particle::Topic), u"web은"_s);
    EXPECT_EQ(withParticle(u"fact"_s, Particle::Topic), u"fact는"_s);
    EXPECT_EQ(withParticle(u"Kim"_s, Particle::Subject), u"Kim이"_s);
}

TEST(Particles, passOverWhatIsNotSpoken)
{
    EXPECT_EQ(withParticle(u"김나래(69)"_s, Particle::Subject), u"김나래(69)가"_s);
    EXPECT_EQ(withParticle(u"“방문”"_s, Particle::Object), u"“방문”을"_s);
    EXPECT_EQ(withParticle(u"홍길동"_s.normalized(QString::NormalizationForm_D), Particle::Subject).back(),
        QChar(u'이'));
}

TEST(Particles, giveBothFormsWhereNoSoundIsKnown)
{
    EXPECT_EQ(withParticle(u"★"_s, Particle::Topic), u"★은(는)"_s);
    EXPECT_EQ(withParticle(QString(), Particle::Direction), u"(으)로"_s);
}

TEST(Particles, areSettledInSentencesWhoseWordsCameLater)
{
    EXPECT_EQ(settleParticles(u"돌봄은(는) 나래과(와) 서울(으)로, 센터을(를) 방문이(가)"_s),
        u"돌봄은 나래와 서울로, 센터를 방문이"_s);
    EXPECT_EQ(settleParticles(u"★은(는)"_s), u"★은(는)"_s) << "no sound is known";
    EXPECT_EQ(settleParticles(u"마음상담소 (화 10:00)을(를)"_s), u"마음상담소 (화 10:00)를"_s);
}

} // namespace
