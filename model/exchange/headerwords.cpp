// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/headerwords.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::array kPersonFields{
    FieldWords{"name", QT_TRANSLATE_NOOP("columns", "Name"),
        u"이름|성명|대상자명|대상자성명|대상자이름|대상자|수급자명|수급자성명|신청인|신청인성명|신청자|"
        u"신청자명|name|fullname|personname|"
        u"세대주|세대주명|세대주성명"},
    FieldWords{"birth", QT_TRANSLATE_NOOP("columns", "Date of birth"),
        u"생년월일|생일|출생일|출생일자|출생년월일|birth|birthday|birthdate|dateofbirth|dob"},
    FieldWords{"lunar", QT_TRANSLATE_NOOP("columns", "Lunar birthday"),
        u"음력|음양력|양음력|양력음력|음력여부|lunar|birthlunar"},
    FieldWords{"rrn", QT_TRANSLATE_NOOP("columns", "Resident number (only birth and sex are read)"),
        u"주민등록번호|주민번호|주민등록번호앞자리|주민등록번호7자리|rrn|residentnumber|"
        u"residentregistrationnumber"},
    FieldWords{"sex", QT_TRANSLATE_NOOP("columns", "Sex"), u"성별|남녀|sex|gender"},
    FieldWords{"age", QT_TRANSLATE_NOOP("columns", "Age"), u"나이|연령|만나이|만연령|age"},
    FieldWords{"address", QT_TRANSLATE_NOOP("columns", "Registered residence"),
        u"등본주소|주민등록주소|주민등록지|도로명주소|주소|주소지|등록주소|자택주소|거주지주소|소재지|"
        u"address|roadaddress|residence"},
    FieldWords{"detail", QT_TRANSLATE_NOOP("columns", "Address detail"),
        u"상세주소|나머지주소|addressdetail|detail"},
    FieldWords{"actual", QT_TRANSLATE_NOOP("columns", "Actual residence"),
        u"실거주지|실거주지주소|실제거주지|실거주주소|현거주지|거주지|거소|actual|actualresidence|"
        u"actualaddress"},
    FieldWords{"dong", QT_TRANSLATE_NOOP("columns", "Dong"), u"소재행정동|행정동|읍면동|소재동|동|동명|dong"},
    FieldWords{"phones", QT_TRANSLATE_NOOP("columns", "Phones"),
        u"전화|전화번호|연락처|집전화|자택전화|유선전화|일반전화|phones|phone|telephone|tel|contact"},
    FieldWords{"mobile", QT_TRANSLATE_NOOP("columns", "Mobile phone"),
        u"휴대전화|휴대폰|핸드폰|휴대전화번호|휴대폰번호|핸드폰번호|hp|mobile|mobilephone|cellphone"},
    FieldWords{"carerPhone", QT_TRANSLATE_NOOP("columns", "Phone of a carer"),
        u"보호자연락처|보호자전화|보호자전화번호|가족연락처|비상연락처|비상연락망|carerphone|"
        u"emergencycontact"},
    FieldWords{"groups", QT_TRANSLATE_NOOP("columns", "Need groups"),
        u"대상자유형|대상유형|대상자구분|가구유형|needgroups|groups|persontype"},
    FieldWords{"number", QT_TRANSLATE_NOOP("columns", "Case number"),
        u"사례번호|사례관리번호|관리번호|사례관리일련번호|casenumber|caseno"},
    FieldWords{"note", QT_TRANSLATE_NOOP("columns", "Notes"),
        u"비고|메모|특이사항|참고사항|기타사항|note|notes|memo|remark|remarks"},
    FieldWords{"about", QT_TRANSLATE_NOOP("columns", "About the person"), u"인적정보|인적사항"},
    FieldWords{
        "counselling", QT_TRANSLATE_NOOP("columns", "Counselling result"), u"상담결과|초기상담|초기상담결과"},
    FieldWords{"survey", QT_TRANSLATE_NOOP("columns", "Needs survey"), u"욕구조사|사정"},
    FieldWords{"selection", QT_TRANSLATE_NOOP("columns", "Selection"), u"대상자선정|대상자구분및선정"},
    FieldWords{"plan", QT_TRANSLATE_NOOP("columns", "Service plan"), u"서비스제공계획수립|서비스제공계획"},
    FieldWords{"checks", QT_TRANSLATE_NOOP("columns", "Checks"), u"서비스점검|점검"},
    FieldWords{"closed", QT_TRANSLATE_NOOP("columns", "Closed"), u"종결여부|종결"},
    FieldWords{"conference", QT_TRANSLATE_NOOP("columns", "Conference"), u"사례회의|통합사례회의"},
};

constexpr std::array kOfferFields{
    FieldWords{"service", QT_TRANSLATE_NOOP("columns", "Service"),
        u"서비스명|제공서비스명|서비스|프로그램명|프로그램|사업명|service|servicename|name|program|"
        u"programme"},
    FieldWords{"provider", QT_TRANSLATE_NOOP("columns", "Organisation"),
        u"제공기관명|제공기관|시설기관명|기관명|시설명|후원기관명|기관|provider|organisation|organization|"
        u"agency|providername"},
    FieldWords{"area", QT_TRANSLATE_NOOP("columns", "Service area"),
        u"영역|서비스영역|돌봄패스영역|분야|area|servicearea"},
    FieldWords{"price", QT_TRANSLATE_NOOP("columns", "Price a month"),
        u"가격|월가격|서비스가격|이용료|금액|단가|price|monthlyprice"},
    FieldWords{"subsidy", QT_TRANSLATE_NOOP("columns", "Subsidy a month"),
        u"정부지원금|월정부지원금|지원금|정부지원|보조금|subsidy"},
    FieldWords{"copay", QT_TRANSLATE_NOOP("columns", "Copay a month"),
        u"본인부담금|월본인부담금|본인부담|자부담|자부담금|copay|copayment"},
    FieldWords{"days", QT_TRANSLATE_NOOP("columns", "Days and times"),
        u"요일시간|요일과시간|요일및시간|제공요일|운영요일|요일|일정|시간표|slots|schedule|days|weeklyslots"},
    FieldWords{
        "times", QT_TRANSLATE_NOOP("columns", "Times"), u"시간|제공시간|운영시간|이용시간|times|time|hours"},
    FieldWords{"capacity", QT_TRANSLATE_NOOP("columns", "Capacity"), u"정원|이용가능인원|모집인원|capacity"},
    FieldWords{"places", QT_TRANSLATE_NOOP("columns", "Places left"),
        u"자리|빈자리|남은자리|잔여|잔여석|잔여인원|잔여자리|여석|places|placesleft|vacancies"},
    FieldWords{"address", QT_TRANSLATE_NOOP("columns", "Address"),
        u"주소|도로명주소|소재지|기관주소|address|roadaddress"},
    FieldWords{"dong", QT_TRANSLATE_NOOP("columns", "Dong"), u"행정동|읍면동|소재동|동|dong"},
    FieldWords{"latitude", QT_TRANSLATE_NOOP("columns", "Latitude"), u"위도|lat|latitude"},
    FieldWords{"longitude", QT_TRANSLATE_NOOP("columns", "Longitude"), u"경도|lon|lng|longitude"},
    FieldWords{"home", QT_TRANSLATE_NOOP("columns", "Comes home"),
        u"방문여부|집으로옴|방문|재가|재가방문|방문서비스|찾아가는서비스|home|homevisit|comeshome"},
    FieldWords{"needs", QT_TRANSLATE_NOOP("columns", "Needs covered"),
        u"욕구영역|보장하는욕구|욕구|해당욕구|needs|coverage|needareas"},
    FieldWords{"conditions", QT_TRANSLATE_NOOP("columns", "Suited conditions"),
        u"대상질환|맞는질환|질환|대상질병|conditions|condition"},
    FieldWords{"stages", QT_TRANSLATE_NOOP("columns", "Suited stages of recovery"),
        u"회복단계|맞는회복단계|단계|stages|stage"},
    FieldWords{"unsuited", QT_TRANSLATE_NOOP("columns", "Not suited for"),
        u"부적합질환|맞지않는질환|부적합|제외질환|unsuited"},
    FieldWords{"ageFrom", QT_TRANSLATE_NOOP("columns", "From age"),
        u"최소연령|나이하한|최소나이|연령하한|나이부터|agefrom|agemin|minage"},
    FieldWords{"ageUntil", QT_TRANSLATE_NOOP("columns", "Until age"),
        u"최대연령|나이상한|최대나이|연령상한|나이까지|ageuntil|agemax|maxage"},
    FieldWords{"incomeGrades", QT_TRANSLATE_NOOP("columns", "Income grades"),
        u"소득등급|소득기준|소득수준|소득구분|소득자격|incomegrades|incomegrade|income"},
    FieldWords{"needsDisability", QT_TRANSLATE_NOOP("columns", "Registered disability only"),
        u"등록장애인만|등록장애인|장애인등록|장애등록|장애인전용|needsdisability|registereddisability|"
        u"disabilityonly"},
    FieldWords{"sessions", QT_TRANSLATE_NOOP("columns", "Sessions a month"),
        u"월횟수|월회수|월제공횟수|횟수|sessions|sessionspermonth"},
    FieldWords{"minutes", QT_TRANSLATE_NOOP("columns", "Minutes a session"),
        u"회당시간|회당시간분|회당분|분|minutes|minutespersession"},
    FieldWords{"registeredFrom", QT_TRANSLATE_NOOP("columns", "Registered from"),
        u"등록일|등록시작일|등록시작|등록기간시작|등록기간|registeredfrom|validfrom|registered"},
    FieldWords{"registeredUntil", QT_TRANSLATE_NOOP("columns", "Registered until"),
        u"등록만료일|등록종료일|등록종료|등록기간종료|만료일|registereduntil|validuntil"},
    FieldWords{
        "phone", QT_TRANSLATE_NOOP("columns", "Phone"), u"전화|전화번호|연락처|대표전화|phone|tel|telephone"},
    FieldWords{"checked", QT_TRANSLATE_NOOP("columns", "Checked on"),
        u"확인일|확인한날|확인일자|기준일|기준일자|checked|checkedon|asof"},
    FieldWords{"note", QT_TRANSLATE_NOOP("columns", "Notes"), u"비고|메모|특이사항|note|notes|memo"},
    FieldWords{"label", QT_TRANSLATE_NOOP("columns", "Group"), u"반이름|반명|반|모둠|group|groupname"},
    FieldWords{"number", QT_TRANSLATE_NOOP("columns", "Number among equal groups"), u"반번호|groupnumber"},
    FieldWords{"site", QT_TRANSLATE_NOOP("columns", "Site"),
        u"이용장소|장소명|장소|제공장소|교육장소|site|sitename|location|place"},
    FieldWords{"siteAddress", QT_TRANSLATE_NOOP("columns", "Address of the site"),
        u"이용장소주소|장소주소|siteaddress"},
    FieldWords{"siteDong", QT_TRANSLATE_NOOP("columns", "Dong of the site"), u"장소행정동|sitedong"},
    FieldWords{
        "siteLatitude", QT_TRANSLATE_NOOP("columns", "Latitude of the site"), u"장소위도|sitelatitude"},
    FieldWords{
        "siteLongitude", QT_TRANSLATE_NOOP("columns", "Longitude of the site"), u"장소경도|sitelongitude"},
    FieldWords{"sitePhone", QT_TRANSLATE_NOOP("columns", "Phone of the site"),
        u"장소전화|장소연락처|이용장소전화|sitephone"},
    FieldWords{"accessibility", QT_TRANSLATE_NOOP("columns", "Accessibility"),
        u"접근성|편의시설|장애인편의시설|accessibility"},
    FieldWords{"accessibilityNote", QT_TRANSLATE_NOOP("columns", "About accessibility"),
        u"접근성설명|접근성참고|편의시설설명|accessibilitynote"},
    FieldWords{"openingHours", QT_TRANSLATE_NOOP("columns", "Opening hours"),
        u"장소운영시간|개방시간|개관시간|문여는시간|openinghours"},
    FieldWords{"transport", QT_TRANSLATE_NOOP("columns", "How to get there"),
        u"오시는길|찾아오는길|교통편|교통|transport"},
    FieldWords{"siteUrl", QT_TRANSLATE_NOOP("columns", "Website of the site"), u"장소홈페이지|siteurl"},
    FieldWords{"siteNote", QT_TRANSLATE_NOOP("columns", "Notes on the site"), u"장소비고|sitenote"},
    FieldWords{"contacts", QT_TRANSLATE_NOOP("columns", "Contact persons"),
        u"담당자|담당자명|담당자성명|실무자|contacts|contactperson"},
    FieldWords{"contactPhone", QT_TRANSLATE_NOOP("columns", "Phone of the contact person"),
        u"담당자연락처|담당자전화|담당자전화번호|contactphone"},
    FieldWords{"contactEmail", QT_TRANSLATE_NOOP("columns", "Email of the contact person"),
        u"담당자이메일|담당자메일|contactemail"},
    FieldWords{"organisationContacts", QT_TRANSLATE_NOOP("columns", "Contact persons of the organisation"),
        u"기관담당자|대표담당자|organisationcontacts"},
    FieldWords{"prices", QT_TRANSLATE_NOOP("columns", "Prices by income grade"),
        u"소득등급별가격|등급별가격|등급별요금|소득별본인부담|prices|priceeditions"},
    FieldWords{"registrations", QT_TRANSLATE_NOOP("columns", "Periods of registration"),
        u"제공자등록|등록이력|등록기간목록|registrations"},
    FieldWords{"servicePhone", QT_TRANSLATE_NOOP("columns", "Phone of the service"),
        u"서비스전화|서비스연락처|문의전화|servicephone"},
    FieldWords{"email", QT_TRANSLATE_NOOP("columns", "Email"), u"이메일|전자우편|메일|email"},
    FieldWords{"url", QT_TRANSLATE_NOOP("columns", "Website"), u"홈페이지|누리집|url|website"},
    FieldWords{"organisationEmail", QT_TRANSLATE_NOOP("columns", "Email of the organisation"),
        u"기관이메일|organisationemail"},
    FieldWords{"organisationUrl", QT_TRANSLATE_NOOP("columns", "Website of the organisation"),
        u"기관홈페이지|organisationwebsite"},
    FieldWords{"alternateName", QT_TRANSLATE_NOOP("columns", "Other name"), u"다른이름|별칭|alternatename"},
    FieldWords{"description", QT_TRANSLATE_NOOP("columns", "Description"),
        u"서비스설명|서비스내용|설명|description"},
    FieldWords{
        "classification", QT_TRANSLATE_NOOP("columns", "Service class"), u"서비스분류|분류|classification"},
    FieldWords{"status", QT_TRANSLATE_NOOP("columns", "Status"), u"운영상태|상태|status"},
    FieldWords{"languages", QT_TRANSLATE_NOOP("columns", "Languages"), u"언어|제공언어|languages"},
    FieldWords{
        "verified", QT_TRANSLATE_NOOP("columns", "Verified on"), u"정보확인일|검증일|verified|verifiedon"},
};

QSet<QString> allWords()
{
    QSet<QString> words;
    const auto add = [&words](std::span<const FieldWords> fields) {
        for (const FieldWords &field : fields) {
            for (const QStringView word : QStringView(field.headings).split(u'|'))
                words.insert(word.toString());
        }
    };
    add(kPersonFields);
    add(kOfferFields);
    return words;
}

} // namespace

std::span<const FieldWords> personFields()
{
    return kPersonFields;
}

std::span<const FieldWords> offerFields()
{
    return kOfferFields;
}

bool isHeaderWord(const QString &cell)
{
    static const QSet<QString> words = allWords();
    const QString key = headingKey(cell);
    const auto labels = [&key](const FieldWords &field) { return labelKeys(field).contains(key); };
    return words.contains(key)
        || (!key.isEmpty() && std::any_of(kPersonFields.begin(), kPersonFields.end(), labels))
        || (!key.isEmpty() && std::any_of(kOfferFields.begin(), kOfferFields.end(), labels));
}

} // namespace exchange
