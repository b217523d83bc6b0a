<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Moving about</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>찾기·명령</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Screen mask on or off</source>
        <translation>화면 가림 켜기·끄기</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>글자 기본 크기로</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>단축키 모두 보기</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>조사 마치기</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Severity 0</source>
        <translation>심각도 0</translation>
    </message>
    <message>
        <source>Severity 1</source>
        <translation>심각도 1</translation>
    </message>
    <message>
        <source>Severity 2</source>
        <translation>심각도 2</translation>
    </message>
    <message>
        <source>Severity 3</source>
        <translation>심각도 3</translation>
    </message>
    <message>
        <source>Severity 4</source>
        <translation>심각도 4</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>대상자 추가</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>Change particulars</source>
        <translation>인적사항 고치기</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>이전 사람</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>다음 사람</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>이전 탭</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>출력 미리 보기</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>지금 저장</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>가져오기 다음 단계</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>가져오기와 내보내기</translation>
    </message>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>추천대로</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 자리</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 자리</translation>
    </message>
    <message>
        <source>Better candidate</source>
        <translation>앞 후보로 바꾸기</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>다음 후보로 바꾸기</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>파일로 내보내기</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>서비스 고치기</translation>
    </message>
    <message>
        <source>Previous service</source>
        <translation>이전 서비스</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>다음 서비스</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>이게 뭐예요?</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 칸</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Plan preview</source>
        <translation>계획서 미리보기</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>초안으로 저장</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>서식·도구</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>새 점검표</translation>
    </message>
    <message>
        <source>New checklist from pasted lines</source>
        <translation>붙여넣은 글로 새 점검표</translation>
    </message>
    <message>
        <source>Import an instrument (FHIR JSON)</source>
        <translation>서식·도구 가져오기(FHIR JSON)</translation>
    </message>
    <message>
        <source>Try the form</source>
        <translation>써 보기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Copy as our own</source>
        <translation>복사해서 새로 만들기</translation>
    </message>
    <message>
        <source>Write the next edition</source>
        <translation>다음 판 만들기</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Begin this form</source>
        <translation>이 조사 시작하기</translation>
    </message>
    <message>
        <source>Find an instrument</source>
        <translation>도구 찾기</translation>
    </message>
    <message>
        <source>Write for another program</source>
        <translation>다른 프로그램용 파일 만들기</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>도움말에서 찾기</translation>
    </message>
    <message>
        <source>Print this page of the guide</source>
        <translation>이 도움말 쪽 인쇄</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>도움말 전체 인쇄</translation>
    </message>
    <message>
        <source>Give out for another program</source>
        <translation>다른 프로그램으로 내보내기</translation>
    </message>
    <message>
        <source>Compare bundles</source>
        <translation>묶음 비교</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>HWPX</source>
        <translation>HWPX</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>출력물 서식</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>시행</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>서식 가져오기</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>서식 내보내기</translation>
    </message>
    <message>
        <source>Back to the built-in template</source>
        <translation>기본 서식으로 되돌리기</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>Write the record of a conference</source>
        <translation>회의 기록 쓰기</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>회의록 출력</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>동의 받기</translation>
    </message>
    <message>
        <source>Withdraw this consent</source>
        <translation>이 동의 철회</translation>
    </message>
    <message>
        <source>Show the signed paper</source>
        <translation>서명한 동의서 보기</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>동의서 출력</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>동의 저장</translation>
    </message>
    <message>
        <source>Sessions for a calendar</source>
        <translation>일정을 달력으로</translation>
    </message>
    <message>
        <source>Save as chosen</source>
        <translation>정한 대로 저장</translation>
    </message>
    <message>
        <source>Choose the first value</source>
        <translation>첫째 값 고르기</translation>
    </message>
    <message>
        <source>Choose the second value</source>
        <translation>둘째 값 고르기</translation>
    </message>
    <message>
        <source>Choose the third value</source>
        <translation>셋째 값 고르기</translation>
    </message>
    <message>
        <source>Choose the fourth value</source>
        <translation>넷째 값 고르기</translation>
    </message>
    <message>
        <source>District office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>Review of accesses</source>
        <translation>접속기록 점검</translation>
    </message>
    <message>
        <source>Sign as reviewed</source>
        <translation>점검했음을 서명</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Search the accesses</source>
        <translation>접속기록 찾기</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>점검표 출력</translation>
    </message>
    <message>
        <source>Review as PDF</source>
        <translation>점검표 PDF로 저장</translation>
    </message>
    <message>
        <source>Review as ODT</source>
        <translation>점검표 ODT로 저장</translation>
    </message>
    <message>
        <source>Review as HWPX</source>
        <translation>점검표 HWPX로 저장</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌함</translation>
    </message>
    <message>
        <source>Open the conflicts</source>
        <translation>충돌함 열기</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
</context>
<context>
    <name>AppointmentSection</name>
    <message>
        <source>Choose a day</source>
        <translation>요일 고르기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Choose the day, or take the row away.</source>
        <translation>요일을 고르거나 이 줄을 빼 주세요.</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>09:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Write it as 12:00.</source>
        <translation>12:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>BenefitSection</name>
    <message>
        <source>Choose a benefit</source>
        <translation>급여 고르기</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>영역 없음</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>욕구 없음</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>급여</translation>
    </message>
    <message>
        <source>Area it covers</source>
        <translation>보장하는 영역</translation>
    </message>
    <message>
        <source>Need it covers</source>
        <translation>보장하는 욕구</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Choose which benefit it is, or take the row away.</source>
        <translation>어떤 급여인지 고르거나 이 줄을 빼 주세요.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026. 11. 21.</source>
        <translation>날짜가 아닙니다. 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message numerus="yes">
        <source>%n differ.</source>
        <translation>
            <numerusform>%n항목이 달라졌습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have to be decided; the case cannot be closed before.</source>
        <translation>
            <numerusform>그중 %n항목을 정해 주세요. 정하기 전에는 사례를 종결할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by one</source>
        <translation>한쪽만 고침, 자동</translation>
    </message>
    <message>
        <source>changed to the same</source>
        <translation>같은 값으로 고침</translation>
    </message>
    <message>
        <source>both wrote, in other places</source>
        <translation>서로 다른 곳에 씀</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>고치지 않음</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>My value</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>없앰</translation>
    </message>
    <message>
        <source>arrived after the transfer</source>
        <translation>이관 뒤 도착</translation>
    </message>
    <message>
        <source>went on writing</source>
        <translation>이어서 씀</translation>
    </message>
    <message>
        <source>It was taken away.</source>
        <translation>없앴습니다.</translation>
    </message>
    <message>
        <source>It stayed.</source>
        <translation>남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>받지 않음</translation>
    </message>
    <message>
        <source>Read, nothing changed</source>
        <translation>읽음, 고치지 않음</translation>
    </message>
    <message>
        <source>Decided value</source>
        <translation>정한 값</translation>
    </message>
    <message>
        <source>What was decided was erased, or has left with its case.</source>
        <translation>정한 내용이 파기되었거나 사례와 함께 다른 동으로 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>정한 사람: %1 · %2</translation>
    </message>
    <message>
        <source>me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>It was taken back since.</source>
        <translation>그 뒤에 되돌렸습니다.</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something was written since.</source>
        <translation>그 뒤에 다른 내용이 쓰여 더는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Changed apart, and matched automatically. To take something back, choose its first value and save.</source>
        <translation>각자 고친 것을 자동으로 맞추었습니다. 되돌릴 항목은 처음 값을 고르고 저장해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose, and what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have to be decided; the case cannot be closed before.</source>
        <translation>
            <numerusform>%n항목을 정해 주세요. 정하기 전에는 사례를 종결할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back since, except what somebody had written over: %1.</source>
        <translation>그 뒤에 되돌렸습니다. 다만 그 사이 다른 사람이 고쳐 쓴 항목은 그대로 두었습니다: %1.</translation>
    </message>
    <message>
        <source>Matched automatically; saving says that somebody has seen it.</source>
        <translation>자동으로 맞추었습니다. 저장하면 확인한 것으로 남습니다.</translation>
    </message>
    <message>
        <source>All are chosen; please save.</source>
        <translation>모두 정하셨습니다. 이제 저장해 주세요.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Comes home</source>
        <translation>집으로 옴</translation>
    </message>
    <message>
        <source>Time to get there unknown</source>
        <translation>가는 시간 모름</translation>
    </message>
    <message>
        <source>%1 min by wheelchair</source>
        <translation>휠체어로 %1분</translation>
    </message>
    <message>
        <source>%1 min on foot with help</source>
        <translation>도움받아 걸어서 %1분</translation>
    </message>
    <message>
        <source>%1 min on foot</source>
        <translation>걸어서 %1분</translation>
    </message>
    <message>
        <source>counts as %1 min</source>
        <translation>%1분으로 계산</translation>
    </message>
    <message>
        <source>about</source>
        <translation>어림값</translation>
    </message>
    <message>
        <source>within %1 min</source>
        <translation>%1분 이내</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>한도 %1분</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>no place, waiting list</source>
        <translation>자리 없음, 대기</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>남은 자리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>collides with another chosen service</source>
        <translation>고른 다른 서비스와 시간이 겹침</translation>
    </message>
    <message>
        <source>%1 (%2): covers %3</source>
        <translation>%1 (%2): %3 보장</translation>
    </message>
    <message>
        <source>Covers no surveyed need</source>
        <translation>조사된 욕구와 관련 없음</translation>
    </message>
    <message>
        <source>Made for this condition and stage</source>
        <translation>이 질환과 회복 단계에 맞춘 서비스</translation>
    </message>
    <message>
        <source>Made for this condition</source>
        <translation>이 질환에 맞춘 서비스</translation>
    </message>
    <message>
        <source>General, for any condition</source>
        <translation>질환에 관계없는 일반 서비스</translation>
    </message>
    <message>
        <source>Does not suit the condition</source>
        <translation>질환에 맞지 않음</translation>
    </message>
    <message>
        <source>Meets %1 of the wishes</source>
        <translation>희망 사항 %1 충족</translation>
    </message>
    <message>
        <source>Copay %1 a month</source>
        <translation>월 본인부담금 %1</translation>
    </message>
    <message>
        <source>More than is usual</source>
        <translation>개수 초과</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>이용 자격 없음</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>제공기관 미등록</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>자리 없음</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>너무 멂</translation>
    </message>
    <message>
        <source>Times collide</source>
        <translation>시간 겹침</translation>
    </message>
    <message>
        <source>Perhaps received already</source>
        <translation>중복 수급 가능성</translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation>금액이 맞지 않음</translation>
    </message>
    <message>
        <source>Copay over the limit</source>
        <translation>본인부담금 한도 초과</translation>
    </message>
    <message>
        <source>No surveyed need</source>
        <translation>조사된 욕구 없음</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>본인 동의</translation>
    </message>
    <message>
        <source>Assessment and conference first</source>
        <translation>조사와 사례회의 먼저</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>사유 필요</translation>
    </message>
    <message>
        <source>Needs a reason and a second person</source>
        <translation>사유와 두 번째 사람 필요</translation>
    </message>
    <message>
        <source>Cannot be kept like this</source>
        <translation>이대로는 저장할 수 없음</translation>
    </message>
    <message>
        <source>Consent still to be asked for: %1</source>
        <translation>제3자 제공 동의를 받아야 함: %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>sessions</comment>
        <translation>월 %1회</translation>
    </message>
    <message numerus="yes">
        <source>no place, %n waiting</source>
        <translation>
            <numerusform>자리 없음, 대기 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting, No. %1 of %2</source>
        <translation>대기 %1번째 (모두 %2명)</translation>
    </message>
</context>
<context>
    <name>Conferences</name>
    <message>
        <source>%1 · edition %2 · %3</source>
        <translation>%1 · %2판 · %3</translation>
    </message>
    <message>
        <source>About the care pass %1</source>
        <translation>돌봄패스 %1</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>참석 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>next conference %1</source>
        <translation>다음 회의 %1</translation>
    </message>
</context>
<context>
    <name>ConflictOptions</name>
    <message>
        <source>My own words</source>
        <translation>직접 쓴 글</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>before both changes</source>
        <translation>두 사람이 고치기 전</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 남김</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>앞뒤로 이어서</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>남겨 두기</translation>
    </message>
    <message>
        <source>What was written in it is kept.</source>
        <translation>쓴 내용이 그대로 남습니다.</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>그대로 남습니다.</translation>
    </message>
    <message>
        <source>It goes</source>
        <translation>없애기</translation>
    </message>
    <message>
        <source>It is taken away. What was written stays in the history.</source>
        <translation>목록에서 없어집니다. 쓴 내용은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>It is taken away.</source>
        <translation>없어집니다.</translation>
    </message>
    <message>
        <source>What was written afterwards is taken over.</source>
        <translation>나중에 쓴 내용을 반영합니다.</translation>
    </message>
    <message>
        <source>What was written afterwards takes the place of what stands there now: %1.</source>
        <translation>늦게 온 내용이 지금 값을 대신합니다: %1.</translation>
    </message>
    <message>
        <source>Read, change nothing</source>
        <translation>읽음, 고치지 않음</translation>
    </message>
    <message>
        <source>as it is shown now</source>
        <translation>지금 보이는 대로</translation>
    </message>
    <message>
        <source>The note is put aside. It stays in the history.</source>
        <translation>알림을 치웁니다. 내용은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>반영하기</translation>
    </message>
    <message>
        <source>What was written afterwards stands beside what stands there now: %1.</source>
        <translation>나중에 쓴 것을 지금 있는 글과 함께 남깁니다: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>그전: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>지금: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>This stays as it is now: %1.</source>
        <translation>다음은 지금 그대로 둡니다: %1.</translation>
    </message>
</context>
<context>
    <name>ConflictQuestion</name>
    <message>
        <source>a record of mine</source>
        <translation>제가 맡은 기록</translation>
    </message>
    <message>
        <source>About %1: we have written different things under %2. Which is right? Please look in your CarePass.</source>
        <comment>a question to a colleague</comment>
        <translation>%1 님 건입니다. 저와 다르게 적으신 항목이 있습니다: %2. 어느 쪽이 맞는지 돌봄패스에서 확인해 주시겠어요?</translation>
    </message>
</context>
<context>
    <name>ConflictRows</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n항목</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, and who</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>To be saved</source>
        <translation>저장 전</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>First value</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>My value</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>한쪽 값</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>다른 값</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>모두 남김</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>고치지 않음</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>여기서는 고를 수 없음</translation>
    </message>
    <message>
        <source>Colleague&apos;s value</source>
        <translation>다른 담당자 값</translation>
    </message>
    <message>
        <source>Another colleague&apos;s value</source>
        <translation>또 다른 담당자 값</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Past conflicts</source>
        <translation>지난 수정 충돌</translation>
    </message>
    <message>
        <source>Decided by me</source>
        <translation>내가 정한 것</translation>
    </message>
    <message>
        <source>Matched automatically</source>
        <translation>자동으로 맞춘 것</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Nobody has decided a conflict yet</source>
        <translation>아직 정한 수정 충돌이 없습니다</translation>
    </message>
    <message>
        <source>What you or a colleague decides among the conflicts stands here afterwards.</source>
        <translation>나와 동료가 정한 수정 충돌이 여기에 남습니다.</translation>
    </message>
    <message>
        <source>You have not decided a conflict yet</source>
        <translation>아직 내가 정한 수정 충돌이 없습니다</translation>
    </message>
    <message>
        <source>What you decide among the conflicts stands here afterwards, and can be taken back here.</source>
        <translation>수정 충돌을 정하시면 여기에 남고, 여기에서 되돌리실 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was matched automatically of late</source>
        <translation>최근 자동으로 맞춘 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>What two people changed apart from each other and sync could put together by itself stands here for %n day(s), and can be taken back here.</source>
        <translation>
            <numerusform>두 사람이 따로 고친 것을 동기화가 스스로 맞추면 %n일 동안 여기에 남고, 여기에서 되돌리실 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts to be decided</source>
        <translation>확인할 것이 없습니다</translation>
    </message>
    <message>
        <source>Where two people change the same thing apart from each other, both values wait here until somebody decides. None is lost.</source>
        <translation>두 사람이 같은 것을 따로 고치면 정할 때까지 두 값이 여기에 모두 남습니다. 사라지는 값은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>A record without a name</source>
        <translation>이름 없는 기록</translation>
    </message>
    <message>
        <source>somebody of the district</source>
        <translation>구청의 누군가</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two people changed this apart from each other. Please decide; the case cannot be closed before.</source>
        <translation>두 사람이 따로 고쳤습니다. 어느 값이 맞는지 정해 주세요. 정하기 전에는 사례를 종결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Two people changed this apart from each other. The later value is shown for the time being.</source>
        <translation>두 사람이 따로 고쳤습니다. 정하기 전까지는 나중 값을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Two people wrote in the same place. Both are kept; please make one text of it.</source>
        <translation>두 사람이 같은 자리에 썼습니다. 두 글이 모두 남아 있으니 하나로 합쳐 주세요.</translation>
    </message>
    <message>
        <source>One person removed this while another went on writing in it. Please decide; it stays until then.</source>
        <translation>한 사람은 없앴고 다른 사람은 이어서 썼습니다. 어떻게 할지 정해 주세요. 그때까지는 남아 있습니다.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>My value</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 님의 값</translation>
    </message>
    <message>
        <source>Arrived after the transfer · %1</source>
        <translation>이관 뒤 도착 · %1</translation>
    </message>
    <message>
        <source>Somebody who had the case before wrote this without knowing that it had gone to your dong. Nothing of it is in the record yet.</source>
        <translation>이전 담당자가 사례가 우리 동으로 이관된 줄 모르고 쓴 것입니다. 아직 기록에 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, and what was written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>%1 기록</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a note begins</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody who had the case before wrote this without knowing that it had gone to your dong. Nothing of it is in the record yet, and something else was written there meanwhile. Please compare the two.</source>
        <translation>이전 담당자가 사례가 우리 동으로 이관된 줄 모르고 쓴 것입니다. 아직 기록에 반영되지 않았고, 그사이 같은 항목에 다른 내용이 입력되었습니다. 두 내용을 비교해 주세요.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message>
        <source>none attached</source>
        <translation>붙인 동의서 없음</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>동의 안 함</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>아직 시작 전</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Edition %1 · %2</source>
        <translation>%1판 · %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>paper attached</source>
        <translation>동의서 있음</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ 동의함</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ 동의하지 않음</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– 답하지 않음</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>제공받는 곳</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>동의한 사람</translation>
    </message>
    <message>
        <source>How</source>
        <translation>동의 방법</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>철회한 날</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>동의서</translation>
    </message>
    <message>
        <source>%1 has no consent yet</source>
        <translation>%1: 아직 동의 없음</translation>
    </message>
    <message>
        <source>%1: the consent was refused on %2</source>
        <translation>%1: %2 동의하지 않음</translation>
    </message>
    <message>
        <source>%1: the consent was withdrawn on %2</source>
        <translation>%1: %2 동의 철회됨</translation>
    </message>
    <message>
        <source>%1: the consent holds until %2 only</source>
        <translation>%1: 동의 기한이 %2까지</translation>
    </message>
    <message>
        <source>%1: the consent begins on %2 only</source>
        <translation>%1: 동의가 %2부터 유효</translation>
    </message>
    <message>
        <source>%1. The service cannot start before there is one.</source>
        <translation>%1. 동의를 받아야 서비스를 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 · the services go on</source>
        <translation>%1 · 서비스는 이용 중</translation>
    </message>
    <message>
        <source>%1 is at work without a consent</source>
        <translation>%1: 동의 없이 이용 중</translation>
    </message>
    <message>
        <source>%1. Nothing may be given on; take a consent, or end or exchange the service.</source>
        <translation>%1. 정보를 제공할 수 없습니다. 동의를 받거나 서비스를 종료하거나 바꿔 주세요.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Yun Haesol</source>
        <comment>the invented owner of a demo district</comment>
        <translation>윤해솔</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing has been changed. What you typed is still here.</source>
        <translation>바뀐 것은 없습니다. 쓰신 글도 화면에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This cannot be used as it was entered.</source>
        <translation>입력한 내용을 그대로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Please look at the marked fields and correct them.</source>
        <translation>표시된 칸을 살펴보고 고쳐 주세요.</translation>
    </message>
    <message>
        <source>This record is no longer on this computer.</source>
        <translation>이 기록은 이제 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>It may have been moved to another office. Please look for it again by name.</source>
        <translation>다른 기관으로 이관되었을 수 있습니다. 이름으로 다시 찾아 주세요.</translation>
    </message>
    <message>
        <source>A rule of the work does not allow this.</source>
        <translation>업무 규칙에 맞지 않아 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Please read the reason beside it and choose another way.</source>
        <translation>옆에 적힌 이유를 보고 다른 방법을 골라 주세요.</translation>
    </message>
    <message>
        <source>Your role does not allow this, or a second person is needed.</source>
        <translation>맡은 역할로는 할 수 없거나 두 번째 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge to do it with you.</source>
        <translation>담당자와 함께 진행해 주세요.</translation>
    </message>
    <message>
        <source>Something with this name is already there.</source>
        <translation>같은 이름이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The one that was there has not been touched.</source>
        <translation>이미 있던 것은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Please choose another name.</source>
        <translation>다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>저장하지 못했습니다. 디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Please free some space and save again.</source>
        <translation>공간을 비운 뒤 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>파일을 읽거나 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, check the drive.</source>
        <translation>다시 해 보시고, 계속되면 드라이브를 확인해 주세요.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>작업을 중지하셨습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>언제든 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>프로그램에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>앞서 저장한 것은 모두 안전합니다.</translation>
    </message>
    <message>
        <source>Please do it once more, and report the number if it happens again.</source>
        <translation>한 번 더 해 보시고, 또 그러면 오류 번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The data on this computer is untouched.</source>
        <translation>이 컴퓨터의 자료는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Please type it again. The recovery code opens it too.</source>
        <translation>다시 입력해 주세요. 복구 번호로도 열 수 있습니다.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>비밀번호를 여러 번 틀렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>%n초 기다린 뒤 다시 해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>열쇠 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The encrypted data itself has not been changed.</source>
        <translation>암호화된 자료 자체는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Please restore the key file from a backup.</source>
        <translation>백업에서 열쇠 파일을 복원해 주세요.</translation>
    </message>
    <message>
        <source>The key file belongs to other data.</source>
        <translation>다른 자료의 열쇠 파일입니다.</translation>
    </message>
    <message>
        <source>Please put back the key file that was kept with this data.</source>
        <translation>이 자료와 함께 보관한 열쇠 파일로 되돌려 주세요.</translation>
    </message>
    <message>
        <source>The stored data does not pass its check.</source>
        <translation>저장된 자료가 점검을 통과하지 못했습니다.</translation>
    </message>
    <message>
        <source>Your backups are not affected.</source>
        <translation>백업은 영향을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>Please do not go on working in it. Restore the last verified backup.</source>
        <translation>이 자료로 계속 일하지 마시고, 마지막으로 검증한 백업을 복원해 주세요.</translation>
    </message>
    <message>
        <source>The data cannot be opened safely on this computer: encryption is not available.</source>
        <translation>암호화를 쓸 수 없어 이 컴퓨터에서 자료를 안전하게 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>프로그램을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program.</source>
        <translation>더 새로운 판의 프로그램이 쓴 자료입니다.</translation>
    </message>
    <message>
        <source>Please update the program.</source>
        <translation>프로그램을 새 판으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>The key file is protected too weakly to be accepted.</source>
        <translation>열쇠 파일의 보호가 너무 약해 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Another window already has this data open.</source>
        <translation>다른 창에서 이미 이 자료를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Please close the other window first.</source>
        <translation>다른 창을 먼저 닫아 주세요.</translation>
    </message>
    <message>
        <source>Data cannot be kept on a network drive.</source>
        <translation>네트워크 드라이브에는 자료를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Please choose a folder on this computer.</source>
        <translation>이 컴퓨터의 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>Something else is being written just now, such as a long list.</source>
        <translation>지금 긴 명단 같은 다른 내용을 저장하고 있습니다.</translation>
    </message>
    <message>
        <source>Please wait until it is done, then try again.</source>
        <translation>끝날 때까지 기다린 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This was changed meanwhile in another place, such as an import or an undo.</source>
        <translation>그사이 가져오기나 되돌리기 등 다른 곳에서 이 내용이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Please open it again to see how it stands now, and enter your change once more.</source>
        <translation>다시 열어 지금 내용을 확인하고 고칠 것을 한 번 더 입력해 주세요.</translation>
    </message>
    <message>
        <source>The program %1 (process %2) has had this data open since %3.</source>
        <translation>%1 프로그램(프로세스 %2)에서 %3부터 이 자료를 열어 두고 있습니다.</translation>
    </message>
    <message>
        <source>Please close it there first.</source>
        <translation>먼저 그쪽에서 닫아 주세요.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your work is safe on this computer.</source>
        <translation>아무것도 보내지 않았습니다. 하신 일은 이 컴퓨터에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The district office cannot be reached just now.</source>
        <translation>지금은 구청에 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer and will be sent later.</source>
        <translation>하신 일은 이 컴퓨터에 안전하게 있고, 나중에 보냅니다.</translation>
    </message>
    <message>
        <source>You can go on working. Please look at the network when you have time.</source>
        <translation>계속 일하셔도 됩니다. 시간이 될 때 네트워크를 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>The district office has too much to do just now.</source>
        <translation>지금 구청 서버가 바쁩니다.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>몇 분 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Somebody who is not the district office answered in its place.</source>
        <translation>구청이 아닌 다른 곳이 구청을 대신해 답했습니다.</translation>
    </message>
    <message>
        <source>Please leave this network and tell the person in charge of the system at once.</source>
        <translation>이 네트워크를 쓰지 말고 바로 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The certificate of the district office is not valid at this time.</source>
        <translation>구청의 인증서가 지금 시각에 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer. If they are right, tell the person in charge of the system.</source>
        <translation>이 컴퓨터의 날짜와 시각을 확인해 주세요. 맞다면 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>What arrived is not signed by the one whom it names as its sender.</source>
        <translation>받은 것이 보낸 사람이라고 적힌 곳의 서명이 아닙니다.</translation>
    </message>
    <message>
        <source>Please do not use it, and tell the person in charge of the system at once.</source>
        <translation>사용하지 말고 바로 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>What arrived is sealed for somebody else.</source>
        <translation>받은 것이 다른 사람에게 보내는 것입니다.</translation>
    </message>
    <message>
        <source>Please give it to the one for whom it was made.</source>
        <translation>받아야 할 사람에게 전해 주세요.</translation>
    </message>
    <message>
        <source>What arrived is past the time until which it may be used.</source>
        <translation>받은 것의 사용 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>Please ask its sender to make a new one.</source>
        <translation>보낸 곳에 새로 만들어 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>What arrived was damaged on the way.</source>
        <translation>받은 것이 오는 길에 손상되었습니다.</translation>
    </message>
    <message>
        <source>Please copy it once more from where it was made.</source>
        <translation>만든 곳에서 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>This was read in before.</source>
        <translation>전에 이미 읽은 것입니다.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>더 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>What arrived does not follow what was read in before.</source>
        <translation>받은 것이 전에 읽은 것과 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Please read in the oldest first. If one was lost, ask its sender to make a new one.</source>
        <translation>가장 오래된 것부터 읽어 주세요. 하나를 잃어버렸다면 보낸 곳에 새로 만들어 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>What arrived holds more than this program takes.</source>
        <translation>받은 것이 이 프로그램이 받을 수 있는 양보다 많습니다.</translation>
    </message>
    <message>
        <source>Please ask its sender to send it in smaller parts.</source>
        <translation>보낸 곳에 나누어 보내 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Your work is safe on this computer.</source>
        <translation>바뀐 것은 없습니다. 하시던 일은 이 컴퓨터에 안전하게 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hour(s) slow.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 %n시간 늦습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hour(s) fast.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 %n시간 빠릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please set the date and time of this computer right, then try again.</source>
        <translation>이 컴퓨터의 날짜와 시간을 맞춘 뒤 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The office has locked this computer out.</source>
        <translation>구청에서 이 컴퓨터의 접속을 차단했습니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge of the system. What was not sent yet still goes to the office, where a person looks at it.</source>
        <translation>시스템 관리자에게 물어봐 주세요. 아직 보내지 않은 것은 그대로 구청으로 가며, 담당자가 살펴봅니다.</translation>
    </message>
    <message>
        <source>The office has had this very letter before, and takes none twice.</source>
        <translation>구청이 똑같은 편지를 이미 받았습니다. 같은 것은 두 번 받지 않습니다.</translation>
    </message>
    <message>
        <source>What was sent to the office is past its time.</source>
        <translation>구청에 보낸 것의 유효 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>Please do it once more.</source>
        <translation>한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>The office could not read what was sent: its program and this one are of different age.</source>
        <translation>구청이 보낸 것을 읽지 못했습니다. 구청과 이 컴퓨터의 프로그램 버전이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the system; the older of the two has to be updated.</source>
        <translation>시스템 관리자에게 알려 주세요. 둘 가운데 오래된 쪽을 업데이트해야 합니다.</translation>
    </message>
    <message>
        <source>The office takes this no further, for a reason that this program does not know.</source>
        <translation>구청이 이것을 받지 않았습니다. 이 프로그램이 모르는 이유입니다.</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the system; this program may have to be updated.</source>
        <translation>시스템 관리자에게 알려 주세요. 이 프로그램을 업데이트해야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The district office has no place for households and other records of your role.</source>
        <translation>이 역할의 가구와 기록을 둘 곳이 구청에 정해져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge of the system for a role with a dong, or for a place of the district.</source>
        <translation>시스템 담당자에게 동을 정한 역할이나 구 단위의 자리를 요청해 주세요.</translation>
    </message>
    <message>
        <source>This case left this computer on %1.</source>
        <translation>이 사례는 %1에 이 컴퓨터를 떠났습니다.</translation>
    </message>
    <message>
        <source>This case moved to %2 on %1.</source>
        <translation>이 사례는 %1에 %2 담당으로 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>What you wrote late about it arrives in the inbox there.</source>
        <translation>늦게 쓰신 내용은 그곳의 받은 편지함에 도착합니다.</translation>
    </message>
    <message>
        <source>It is restricted to named people, or held elsewhere in the district.</source>
        <translation>정해진 사람만 볼 수 있게 제한되었거나 구의 다른 곳에서 맡고 있습니다.</translation>
    </message>
    <message>
        <source>Please ask the colleagues there if you need to know more.</source>
        <translation>더 알아야 할 것이 있으면 그곳의 담당자에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>The role at the office does not allow this.</source>
        <translation>구청에서 맡은 역할로는 할 수 없는 일입니다.</translation>
    </message>
    <message>
        <source>Please ask a colleague whose role allows it, such as the team leader. If the role was changed lately, exchange with the office first.</source>
        <translation>팀장처럼 이 일을 할 수 있는 분에게 부탁해 주세요. 역할이 최근에 바뀌었다면 먼저 구청과 동기화해 주세요.</translation>
    </message>
    <message>
        <source>Please sync once more. If it happens again, tell the person in charge of the system: somebody may be sending copies.</source>
        <translation>한 번 더 동기화해 주세요. 또 그러면 시스템 관리자에게 알려 주세요. 누군가 사본을 보내고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The second person neither reads nor oversees this case.</source>
        <translation>두 번째 사람은 이 사례를 보거나 감독하는 사람이 아닙니다.</translation>
    </message>
    <message>
        <source>Please let somebody sign who has such a role in the dong that has the case, or at the district; of a restricted case, one of its readers.</source>
        <translation>사례를 맡은 동이나 구에서 이 일을 할 수 있는 역할이 있는 사람이, 열람이 제한된 사례라면 열람자 가운데 한 사람이 서명해 주십시오.</translation>
    </message>
    <message>
        <source>Somebody has changed this since the conflict was decided.</source>
        <translation>수정 충돌을 정한 뒤에 다른 사람이 이 내용을 다시 고쳤습니다.</translation>
    </message>
    <message>
        <source>What was written last stays. Please edit it where it is wrong.</source>
        <translation>마지막에 쓴 내용이 그대로 남아 있습니다. 틀린 곳이 있으면 직접 고쳐 주세요.</translation>
    </message>
    <message>
        <source>The record of this conflict was removed since.</source>
        <translation>이 수정 충돌이 있던 기록이 그 뒤에 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Please bring the record back first, then do this once more.</source>
        <translation>먼저 기록을 되살린 다음 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This conflict is open again already.</source>
        <translation>이 수정 충돌은 이미 다시 열려 있습니다.</translation>
    </message>
    <message>
        <source>Please look at it in the list of conflicts.</source>
        <translation>수정 충돌 목록에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>What the two had written apart is not on this computer any more.</source>
        <translation>두 사람이 따로 쓴 내용이 이 컴퓨터에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The conflict cannot be opened again. Please edit the value where it is wrong.</source>
        <translation>수정 충돌을 다시 열 수 없습니다. 틀린 값이 있으면 직접 고쳐 주세요.</translation>
    </message>
    <message>
        <source>This conflict was decided in another way meanwhile, or more was written apart.</source>
        <translation>그사이 이 수정 충돌이 다른 방식으로 정해졌거나, 따로 쓴 내용이 더 생겼습니다.</translation>
    </message>
    <message>
        <source>Please look at the list of conflicts for what is still open.</source>
        <translation>아직 남은 것은 수정 충돌 목록에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>This code has let a PC in already, and each lets in one.</source>
        <translation>이 연결 번호는 이미 다른 PC를 등록하는 데 쓰였습니다. 연결 번호 하나로 한 대만 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge of the system for a new one.</source>
        <translation>시스템 관리자에게 새 코드를 받아 주세요.</translation>
    </message>
    <message>
        <source>This code is past its day.</source>
        <translation>이 연결 번호는 유효 기간(하루)이 지났습니다.</translation>
    </message>
    <message>
        <source>This code was tried wrongly too often and holds no more.</source>
        <translation>이 연결 번호는 잘못 입력된 횟수가 많아 더는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The district office cannot store anything at present.</source>
        <translation>구청 서버가 지금 자료를 저장할 수 없는 상태입니다.</translation>
    </message>
    <message>
        <source>You can go on working. Please tell the person in charge of the system.</source>
        <translation>계속 일하셔도 됩니다. 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The office has locked this vault out, so that no code lets it in again.</source>
        <translation>구청에서 이 보관함의 접속을 차단했기 때문에, 어떤 연결 번호로도 다시 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Please make a new vault and join the office with that one: this code is still good for it.</source>
        <translation>새 보관함을 만들어 그 보관함으로 구청에 연결해 주세요. 이 연결 번호는 새 보관함에서 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This code was made for somebody else than the owner of this vault.</source>
        <translation>이 연결 번호는 이 보관함의 주인이 아닌 다른 사람 앞으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>Please use it in the vault of the person whom it was made for: it is still good.</source>
        <translation>번호를 받은 분의 보관함에서 써 주세요. 번호는 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>All of it has been changed since.</source>
        <translation>그 뒤에 모두 다시 고쳐져서 되돌릴 내용이 없습니다.</translation>
    </message>
    <message>
        <source>One of the two values has not reached the district office yet.</source>
        <translation>두 값 중 하나가 아직 구청에 전달되지 않았습니다.</translation>
    </message>
    <message>
        <source>Please sync first, then open the conflict again.</source>
        <translation>먼저 동기화한 뒤 수정 충돌을 다시 여십시오.</translation>
    </message>
    <message>
        <source>It tells whose records were looked at on this computer, and nobody lets that go.</source>
        <translation>이 컴퓨터에서 누구의 기록을 보았는지 적힌 접속기록이어서 아무도 정리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the system that the office did not accept it.</source>
        <translation>구청이 이것을 받지 않았다고 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The district office accepted nothing of this, so it is in force nowhere.</source>
        <translation>구청이 이 변경을 하나도 받지 않아 어디에도 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is nothing to take back. The page of the district office shows why it was refused.</source>
        <translation>되돌릴 것이 없습니다. 받지 않은 까닭은 구청 화면에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>FieldFacts</name>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>오늘까지</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>만 %n세</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in a list</comment>
        <translation>
            <numerusform>%n세</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Action</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>다른 기록</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Contents erased; that there was a change stays provable</source>
        <translation>내용은 파기되었고, 바뀐 사실만 증명할 수 있게 남아 있습니다</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 삭제됨</translation>
    </message>
    <message>
        <source>Needs and crisis assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not taken by the office</source>
        <translation>구청이 받지 않음</translation>
    </message>
</context>
<context>
    <name>HsdsWords</name>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1은(는) 꼭 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is no id of the form 8-4-4-4-12.</source>
        <translation>%1이(가) 8-4-4-4-12 꼴의 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1이(가) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is less than nothing.</source>
        <translation>%1이(가) 0보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1.</source>
        <translation>%1이(가) 1 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1이(가) 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no time zone.</source>
        <translation>%1이(가) 시간대가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no day as 2026-11-22.</source>
        <translation>%1이(가) 2026-11-22 꼴의 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no time as 10:00.</source>
        <translation>%1이(가) 10:00 꼴의 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no moment as 2026-11-22T10:00:00Z.</source>
        <translation>%1이(가) 2026-11-22T10:00:00Z 꼴의 일시가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no email address.</source>
        <translation>%1이(가) 이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1이(가) 누리집 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no currency of three letters.</source>
        <translation>%1이(가) 세 글자 통화 부호가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 holds something else than MO to SU.</source>
        <translation>%1에 MO~SU가 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no digit.</source>
        <translation>%1에 숫자가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is none of the values allowed.</source>
        <translation>%1에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Another row has this id.</source>
        <translation>같은 번호의 행이 이미 있습니다.</translation>
    </message>
    <message>
        <source>%1 leads to no row of the file.</source>
        <translation>%1이(가) 파일에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>%1 leads to a row that was refused.</source>
        <translation>%1이(가) 받지 못한 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>The row hangs on nothing.</source>
        <translation>이 행이 딸린 곳이 없습니다.</translation>
    </message>
    <message>
        <source>%1 leads back to the row itself.</source>
        <translation>%1이(가) 돌아서 자기 자신을 가리킵니다.</translation>
    </message>
    <message>
        <source>The highest age lies below the lowest.</source>
        <translation>최대 나이가 최소 나이보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 lies before the beginning.</source>
        <translation>%1이(가) 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The service stands at this place twice.</source>
        <translation>같은 장소에 같은 서비스가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>%1 lies outside of -90 to 90; the row is taken without it.</source>
        <translation>%1이(가) -90~90을 벗어나 이 칸만 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 lies outside of -180 to 180; the row is taken without it.</source>
        <translation>%1이(가) -180~180을 벗어나 이 칸만 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 is missing beside the other half of the position.</source>
        <translation>위치의 나머지 반쪽인 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This table is missing.</source>
        <translation>이 표가 없습니다.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>%1 칸이 없습니다.</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>%1 칸이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The row has another number of cells than the header.</source>
        <translation>칸 수가 머리글과 다릅니다.</translation>
    </message>
    <message>
        <source>The quotes of the row are broken.</source>
        <translation>따옴표가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1이(가) UTF-8 글자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 holds letters that are none.</source>
        <translation>%1에 글자가 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has too many letters.</source>
        <translation>%1이(가) 너무 깁니다.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>표가 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 holds an object where a text belongs.</source>
        <translation>%1에 글이 아닌 묶음이 있습니다.</translation>
    </message>
    <message>
        <source>This is neither a service nor an organisation.</source>
        <translation>서비스도 기관도 아닙니다.</translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation>이 줄은 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 lies before the beginning, and twelve hours or more after midnight are not taken for a night. Please write two schedules: until 23:59, and from 00:00 on the next day.</source>
        <translation>%1이(가) 시작보다 앞섭니다. 자정을 넘겨 열두 시간 이상 이어지는 시간은 야간 운영으로 보지 않습니다. 당일 23:59까지와 다음 날 00:00부터의 두 일정으로 나누어 적어 주세요.</translation>
    </message>
    <message>
        <source>HSDS 3.0 has no column %1 here; it is left out.</source>
        <translation>HSDS 3.0의 이 표에는 %1 열이 없습니다. 빼고 받습니다.</translation>
    </message>
    <message>
        <source>%1 says something else in another place of the file.</source>
        <translation>%1의 내용이 파일의 다른 곳과 다릅니다.</translation>
    </message>
    <message>
        <source>Objects lie too deep in each other.</source>
        <translation>객체가 너무 여러 겹으로 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 is empty. Please fill the cell in.</source>
        <translation>“%1” 칸이 비어 있습니다. 채워 주세요.</translation>
    </message>
    <message>
        <source>%1 holds letters that cannot be read. Please try another encoding in step 2, or type the cell anew.</source>
        <translation>“%1” 칸에 읽을 수 없는 글자가 있습니다. 2단계에서 다른 인코딩을 골라 보거나 칸을 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>%1 is too long. Please shorten the cell.</source>
        <translation>“%1” 칸의 글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar. Please write it as 1957-05-06.</source>
        <translation>“%1” 칸의 날짜가 달력에 없습니다. 1957-05-06처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is not a day of the lunar calendar. Please check day and leap month.</source>
        <translation>“%1” 칸의 날짜가 음력 달력에 없습니다. 날짜와 윤달을 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Please check the year.</source>
        <translation>“%1” 칸의 날짜가 아직 오지 않았습니다. 연도를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 is more than 130 years ago. Please check the year.</source>
        <translation>“%1” 칸의 날짜가 130년보다 오래되었습니다. 연도를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 is left out: please write male or female.</source>
        <translation>“%1” 칸은 뺐습니다. 남 또는 여로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is no whole number. Please write digits only.</source>
        <translation>“%1” 칸이 정수가 아닙니다. 숫자만 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is no amount. Please write won in digits.</source>
        <translation>“%1” 칸이 금액이 아닙니다. 원 단위 숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is left out: please write Y or N.</source>
        <translation>“%1” 칸은 뺐습니다. Y 또는 N으로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 does not begin with a birthday. Please check the first seven digits.</source>
        <translation>“%1” 칸의 앞자리가 생년월일이 아닙니다. 앞 일곱 자리를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 is none of care, rehabilitation and counselling. Please write one of them.</source>
        <translation>“%1” 칸은 돌봄, 재활, 상담 가운데 하나로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 names a need that the assessment does not have; it is left out.</source>
        <translation>“%1” 칸의 욕구가 조사 영역에 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 holds a word that is not in the list of need groups; it is left out.</source>
        <translation>“%1” 칸에 욕구군 목록에 없는 말이 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 holds a word that is not in the program&apos;s list; it is left out.</source>
        <translation>“%1” 칸에 프로그램 목록에 없는 말이 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Please write it as Tue 10:00-11:30; Fri 10:00-11:30.</source>
        <translation>“%1” 칸을 읽을 수 없습니다. 화 10:00-11:30; 금 10:00-11:30처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is left out: latitude and longitude have to be there both, in degrees.</source>
        <translation>“%1” 칸은 뺐습니다. 위도와 경도를 모두 도 단위로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 says something else than another column of this row. Please correct one of them.</source>
        <translation>“%1” 칸이 같은 줄의 다른 칸과 다릅니다. 둘 가운데 하나를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>Subsidy and copay do not add up to the price. Please correct the amounts.</source>
        <translation>지원금과 본인부담금의 합이 가격과 다릅니다. 금액을 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 lies before its beginning. Please exchange the two.</source>
        <translation>“%1” 칸이 시작보다 앞섭니다. 둘을 바꾸어 적어 주세요.</translation>
    </message>
    <message>
        <source>male</source>
        <translation>남</translation>
    </message>
    <message>
        <source>female</source>
        <translation>여</translation>
    </message>
    <message>
        <source>The file is not there any more. Please choose it again.</source>
        <translation>파일이 그 자리에 없습니다. 다시 골라 주세요.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Please open it in Excel or Hancell and save it as .xlsx.</source>
        <translation>예전 엑셀 파일(.xls)입니다. 엑셀이나 한셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>This workbook has a password. Please open it in Excel, take the password off and save a copy.</source>
        <translation>암호가 걸린 통합 문서입니다. 엑셀에서 열어 암호를 푼 사본을 저장해 주세요.</translation>
    </message>
    <message>
        <source>This file is a web page with the ending of a spreadsheet. Please open it in Excel and save it as .xlsx.</source>
        <translation>확장자만 엑셀인 웹 페이지 파일입니다. 엑셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>This is an archive, not a list. Please unpack it first.</source>
        <translation>명단이 아니라 압축 파일입니다. 먼저 압축을 풀어 주세요.</translation>
    </message>
    <message>
        <source>This is no list that can be read. Please save it as .xlsx or .csv and choose it again.</source>
        <translation>읽을 수 있는 명단이 아닙니다. .xlsx나 .csv로 저장한 뒤 다시 골라 주세요.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>CP949 (Korean Windows)</source>
        <translation>CP949 (한국어 Windows)</translation>
    </message>
    <message>
        <source>%1 (Unicode text of Excel)</source>
        <translation>%1 (엑셀 유니코드 텍스트)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>쌍반점 ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>세로줄 |</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>쉼표 ,</translation>
    </message>
    <message>
        <source>Columns that are not taken in: %1</source>
        <translation>가져오지 않는 열: %1</translation>
    </message>
    <message>
        <source>This workbook is damaged or was cut off. Please get it anew, or open it in Excel and save it again.</source>
        <translation>이 엑셀 파일은 손상되었거나 중간에 끊겼습니다. 다시 받으시거나, 엑셀에서 열어 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 holds what is no telephone number; that is left out. Please write it with the area code.</source>
        <translation>%1에 전화번호가 아닌 것이 있어 그것은 빼고 가져옵니다. 지역번호까지 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 holds two prices of one grade on the same day. Please give the earlier one its last day.</source>
        <translation>%1에 같은 날 같은 소득등급의 가격이 둘 있습니다. 앞선 가격의 종료일을 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Please write grade / price = subsidy + copay / days, and ; between the prices.</source>
        <translation>%1을(를) 읽을 수 없습니다. 소득등급 / 가격 = 정부지원금 + 본인부담금 / 기간의 차례로 적고, 가격과 가격 사이에는 ;을 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Please write number / 2026-01-01~2026-12-31 / authority, and ; between the periods.</source>
        <translation>%1을(를) 읽을 수 없습니다. 등록번호 / 2026-01-01~2026-12-31 / 등록 기관의 차례로 적고, 기간과 기간 사이에는 ;을 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Please write name / position / department / telephone / mail address, and ; between the persons.</source>
        <translation>%1을(를) 읽을 수 없습니다. 이름 / 직위 / 부서 / 전화 / 이메일의 차례로 적고, 사람과 사람 사이에는 ;을 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 names a site that the organisation does not have. Please write the name of one of its sites behind the @.</source>
        <translation>%1에 그 기관에 없는 이용 장소가 적혀 있습니다. @ 뒤에 그 기관의 이용 장소 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 holds a word that is not in the program&apos;s list. Please write one of the list.</source>
        <translation>%1에 프로그램의 목록에 없는 말이 있습니다. 목록에 있는 말로 적어 주세요.</translation>
    </message>
    <message>
        <source>Two times of %1 overlap. Please correct them, or give each a row of its own.</source>
        <translation>%1의 시간이 서로 겹칩니다. 시간을 고치거나 행을 나누어 주세요.</translation>
    </message>
</context>
<context>
    <name>InstrumentWords</name>
    <message>
        <source>The program brings this form</source>
        <translation>프로그램에 들어 있는 서식입니다</translation>
    </message>
    <message>
        <source>It stays as it is, so that results can be compared. Copy it to make one of your own.</source>
        <translation>결과를 비교할 수 있도록 고치지 않습니다. 복사해서 우리 기관의 점검표를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Copy as a checklist of our own</source>
        <translation>복사해서 새로 만들기</translation>
    </message>
    <message>
        <source>This edition is no longer used</source>
        <translation>사용을 중지한 판입니다</translation>
    </message>
    <message>
        <source>Answers given with it stay readable. A next edition can be written from it.</source>
        <translation>이 판으로 답한 기록은 그대로 볼 수 있습니다. 여기서 다음 판을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Write the next edition</source>
        <translation>다음 판 만들기</translation>
    </message>
    <message>
        <source>This edition is published</source>
        <translation>게시한 판입니다</translation>
    </message>
    <message>
        <source>People are asked with these words, so they are not changed any more. Write the next edition to change something.</source>
        <translation>이 문구로 묻고 답하므로 더는 고치지 않습니다. 고치려면 다음 판을 만들어 주세요.</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Put to the case conference</source>
        <translation>사례회의에 올리기</translation>
    </message>
    <message>
        <source>Take back to the draft</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Approve edition %1</source>
        <translation>%1판 승인</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Approve in an emergency</source>
        <translation>긴급 승인</translation>
    </message>
    <message>
        <source>Reject edition %1</source>
        <translation>%1판 부결</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>Grant was asked for</source>
        <translation>승인 요청함으로 적기</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>제공 시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>End the bundle</source>
        <translation>묶음 종료</translation>
    </message>
    <message>
        <source>Write the evaluation</source>
        <translation>평가 쓰기</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>End this service</source>
        <translation>이 서비스 종료</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>회복 단계 바꾸기</translation>
    </message>
    <message>
        <source>Taken back to the draft</source>
        <translation>초안으로 되돌렸습니다</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인했습니다</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>부결로 적었습니다</translation>
    </message>
    <message>
        <source>Noted that the grant was asked for</source>
        <translation>승인 요청을 적었습니다</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>서비스 제공을 시작했습니다</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지했습니다</translation>
    </message>
    <message>
        <source>The bundle goes on</source>
        <translation>다시 시작했습니다</translation>
    </message>
    <message>
        <source>Bundle ended</source>
        <translation>묶음을 종료했습니다</translation>
    </message>
    <message>
        <source>Evaluation kept</source>
        <translation>평가를 남겼습니다</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회했습니다</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>서비스를 종료했습니다</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>회복 단계를 바꾸었습니다</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 다시 시작</translation>
    </message>
    <message>
        <source>%1 from %2 (places %3 → %4)</source>
        <translation>%1 %2부터 (자리 %3 → %4)</translation>
    </message>
    <message>
        <source>Starts: %1. A service begins on its first day or on the day below, whichever is later.</source>
        <translation>시작하는 서비스: %1. 정해진 첫날과 아래 날짜 가운데 늦은 날에 시작합니다.</translation>
    </message>
    <message>
        <source>For changes that the conference wants, or where it put the bundle off.</source>
        <translation>사례회의에서 고치기로 했거나 다음으로 미룬 때에 씁니다.</translation>
    </message>
    <message>
        <source>Help begins before assessment and conference. Both have to follow until the day below, and a second person signs.</source>
        <translation>조사와 사례회의보다 먼저 돕습니다. 둘 다 아래 날짜까지 마쳐야 하고, 두 번째 사람이 서명합니다.</translation>
    </message>
    <message>
        <source>The services go on as they were approved; the change is dropped.</source>
        <translation>서비스는 승인된 대로 이어지고, 바꾸려던 것은 없어집니다.</translation>
    </message>
    <message>
        <source>The bundle ends here, before anything was provided.</source>
        <translation>아무 서비스도 제공하지 않고 여기서 끝납니다.</translation>
    </message>
    <message>
        <source>No service is provided meanwhile; the places stay taken.</source>
        <translation>그동안 서비스를 제공하지 않지만 자리는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>%1부터 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>All services end on this day, and their places become free.</source>
        <translation>모든 서비스가 이 날 끝나고 자리가 비게 됩니다.</translation>
    </message>
    <message>
        <source>What became of the goals, what helped, and what comes next.</source>
        <translation>목표가 어떻게 되었는지, 무엇이 도움이 되었는지, 다음은 무엇인지 적습니다.</translation>
    </message>
    <message>
        <source>%1: its place becomes free; the others go on.</source>
        <translation>%1: 자리가 비게 되고, 다른 서비스는 이어집니다.</translation>
    </message>
    <message>
        <source>Waits for the decision of the conference. Approval needs its record.</source>
        <translation>사례회의 결정을 기다립니다. 승인하려면 회의 기록이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The conference of %1 decided: %2.</source>
        <translation>%1 사례회의 결정: %2.</translation>
    </message>
    <message>
        <source>Edition %1 waits for approval; until then the services go on as approved. %2</source>
        <translation>%1판이 승인을 기다립니다. 그때까지 서비스는 승인된 대로 이어집니다. %2</translation>
    </message>
    <message>
        <source>Next: put it to the case conference.</source>
        <translation>다음: 사례회의에 올리기.</translation>
    </message>
    <message>
        <source>Next: start the services.</source>
        <translation>다음: 서비스 제공 시작.</translation>
    </message>
    <message numerus="yes">
        <source>Before the start: consent for %n provider(s).</source>
        <translation>
            <numerusform>시작하기 전에 제공기관 %n곳에 대한 동의가 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started in an emergency: assessment and conference have to follow until %1.</source>
        <translation>긴급 승인으로 시작했습니다. 조사와 사례회의를 %1까지 마쳐야 합니다.</translation>
    </message>
    <message>
        <source>Services are running since %1</source>
        <translation>%1부터 제공하고 있습니다.</translation>
    </message>
    <message>
        <source>Something approved waits to be started.</source>
        <translation>승인된 서비스가 시작을 기다립니다.</translation>
    </message>
    <message>
        <source>Paused %1: %2</source>
        <translation>일시 중지 %1: %2</translation>
    </message>
    <message>
        <source>Paused since %1: %2</source>
        <translation>%1부터 일시 중지: %2</translation>
    </message>
    <message>
        <source>Ended on %1: %2. Next: the evaluation.</source>
        <translation>%1 종료: %2. 다음: 평가.</translation>
    </message>
    <message>
        <source>Evaluated on %1: %2</source>
        <translation>%1 평가: %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>부결: %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>%1 철회: %2</translation>
    </message>
    <message>
        <source>Without consent nothing may be shared with: %1.</source>
        <translation>동의 없이는 정보를 줄 수 없는 곳: %1.</translation>
    </message>
    <message>
        <source>Ask for consent: %1</source>
        <translation>동의 받기: %1</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>동의 받기</translation>
    </message>
    <message>
        <source>There is no finished needs assessment</source>
        <translation>마친 욕구 조사가 없습니다</translation>
    </message>
    <message>
        <source>There is no decision of a conference</source>
        <translation>사례회의 결정이 없습니다</translation>
    </message>
    <message>
        <source>A bundle is approved on the ground of an assessment. Please finish one first.</source>
        <translation>묶음은 조사를 바탕으로 승인합니다. 먼저 조사를 마쳐 주세요.</translation>
    </message>
    <message>
        <source>Edition %1 needs the record of a conference that approved it. Please write the record first; where help cannot wait, approve in an emergency with a second person.</source>
        <translation>%1판을 승인한 사례회의 기록이 있어야 합니다. 먼저 회의 기록을 써 주세요. 기다릴 수 없으면 두 번째 사람과 함께 긴급 승인을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <translation>조사 시작</translation>
    </message>
    <message>
        <source>Write the conference record</source>
        <translation>회의 기록 쓰기</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>제3자 제공 동의가 없습니다</translation>
    </message>
    <message>
        <source>Rules do not allow the start</source>
        <translation>규칙 때문에 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Please exchange the service; the exchange asks for reasons where they are enough.</source>
        <translation>서비스를 바꿔 주세요. 사유로 되는 것은 바꿀 때 사유를 묻습니다.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>서비스 살펴보기</translation>
    </message>
    <message>
        <source>The bundle stands elsewhere by now</source>
        <translation>그 사이 묶음의 상태가 바뀌었습니다</translation>
    </message>
    <message>
        <source>This step does not begin there. Please look at the line of states; the page shows it anew.</source>
        <translation>지금 상태에서는 할 수 없는 단계입니다. 위의 상태 줄을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Services are running from %1 on.</source>
        <translation>%1부터 제공합니다.</translation>
    </message>
    <message>
        <source>The district office has to grant the services first</source>
        <translation>먼저 구청의 승인이 있어야 합니다</translation>
    </message>
    <message>
        <source>The district office has not answered yet</source>
        <translation>구청이 아직 답하지 않았습니다</translation>
    </message>
    <message>
        <source>The district office has refused: no place is left</source>
        <translation>구청이 승인하지 않았습니다: 남은 자리가 없습니다</translation>
    </message>
    <message>
        <source>No place of the offer is left in one of these months. Please choose another one.</source>
        <translation>이 기간 가운데 자리가 남지 않은 달이 있습니다. 다른 서비스를 골라 주세요.</translation>
    </message>
    <message>
        <source>The district office has refused: the person has all services that a month may hold</source>
        <translation>구청이 승인하지 않았습니다: 받을 수 있는 서비스 수를 모두 썼습니다</translation>
    </message>
    <message>
        <source>The person has all services that a month may hold</source>
        <translation>이 사람은 받을 수 있는 서비스 수를 이미 채웠습니다</translation>
    </message>
    <message>
        <source>In one of these months other bundles of this person count too. Please end a service, or choose other months.</source>
        <translation>이 가운데 한 달에 이 사람의 다른 돌봄패스 묶음도 함께 셉니다. 서비스 하나를 종결하거나 다른 달을 선택해 주세요.</translation>
    </message>
    <message>
        <source>Please ask for the grant with the step “Request”; the answer comes with the next sync.</source>
        <translation>“신청” 단계로 승인을 신청해 주세요. 답은 다음에 구청과 동기화할 때 옵니다.</translation>
    </message>
    <message>
        <source>The answer comes with the next sync. Papers say until then that the approval is pending.</source>
        <translation>답은 다음에 구청과 동기화할 때 옵니다. 그때까지 문서에는 승인 대기로 나옵니다.</translation>
    </message>
    <message>
        <source>Ask beyond the cap</source>
        <translation>한도를 넘겨 신청</translation>
    </message>
    <message>
        <source>Asked for beyond the cap; the answer comes with the next sync</source>
        <translation>한도를 넘겨 신청했습니다. 답은 다음에 구청과 동기화할 때 옵니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The district office has refused these months since the person has all services that a month may hold: %1. With a reason and the signatures of two people whose role allows it, it grants them beyond the cap and keeps both names.</source>
        <translation>받을 수 있는 서비스 수를 모두 써서 구청이 승인하지 않은 달입니다: %1. 사유를 적고 권한이 있는 두 사람이 서명하면 한도를 넘겨 승인되고, 두 사람의 이름이 남습니다.</translation>
    </message>
    <message>
        <source>There is nothing to sign for</source>
        <translation>서명할 것이 없습니다</translation>
    </message>
    <message>
        <source>The district office has refused no month of this bundle for the number of services.</source>
        <translation>이 묶음에는 서비스 수 때문에 구청이 승인하지 않은 달이 없습니다.</translation>
    </message>
    <message>
        <source>Other services are granted to this person in one of these months. Please talk with the dong that holds them, or choose other months. Where the person needs more, two people sign for it.</source>
        <translation>이 기간 가운데 다른 서비스가 승인된 달이 있습니다. 그 서비스를 맡은 동과 의논하거나 다른 달을 골라 주세요. 그래도 꼭 필요하면 두 사람이 서명하여 한도를 넘겨 신청할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Assess again</source>
        <translation>재조사</translation>
    </message>
    <message>
        <source>First assessment</source>
        <translation>첫 조사</translation>
    </message>
    <message>
        <source>No contact is written down yet</source>
        <translation>아직 적은 접촉 기록이 없습니다</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>안부 확인</translation>
    </message>
    <message>
        <source>Finish the draft of the bundle</source>
        <translation>묶음 초안 마무리</translation>
    </message>
    <message>
        <source>Care pass ends</source>
        <translation>돌봄패스 종료</translation>
    </message>
    <message>
        <source>Conference after the emergency start</source>
        <translation>긴급 시작 뒤 사례회의</translation>
    </message>
    <message>
        <source>No consent for %1, which is at work</source>
        <translation>%1: 동의 없이 이용 중</translation>
    </message>
    <message>
        <source>Consent ends: %1</source>
        <translation>동의 만료: %1</translation>
    </message>
    <message>
        <source>Make sure of the person&apos;s safety: a dangerous answer</source>
        <translation>안전 확인: 위험한 답이 있음</translation>
    </message>
    <message>
        <source>Clear up the urgent points that are not known</source>
        <translation>모르는 긴급 항목 확인</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>All grades</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>%1, copay %2</source>
        <translation>%1, 본인부담금 %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--demo takes S or M, not &apos;%1&apos;</source>
        <translation>--demo에는 S나 M을 적어 주세요. &apos;%1&apos;은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--demo needs --data FOLDER to keep the district in</source>
        <translation>--demo를 쓰시려면 시범 지역을 둘 폴더를 --data FOLDER로 적어 주세요</translation>
    </message>
    <message>
        <source>--tour walks through a demo district: please add --demo S --data FOLDER</source>
        <translation>--tour는 시범 지역을 둘러봅니다. --demo S --data FOLDER도 함께 적어 주세요</translation>
    </message>
    <message>
        <source>Case management for neighbourhood welfare offices.</source>
        <translation>동 행정복지센터를 위한 통합사례관리 프로그램입니다.</translation>
    </message>
    <message>
        <source>Open this vault.</source>
        <translation>이 보관함을 엽니다.</translation>
    </message>
    <message>
        <source>Open an invented district of size S or M.</source>
        <translation>꾸며 낸 시범 지역(S 또는 M)을 엽니다.</translation>
    </message>
    <message>
        <source>Folder of the demo district.</source>
        <translation>시범 지역을 둘 폴더입니다.</translation>
    </message>
    <message>
        <source>Walk through the main job and leave pictures and papers in FOLDER.</source>
        <translation>주요 업무를 차례로 해 보고 그림과 문서를 FOLDER에 남깁니다.</translation>
    </message>
    <message>
        <source>Number that the demo district is made from.</source>
        <translation>시범 지역을 만드는 바탕 번호입니다.</translation>
    </message>
    <message>
        <source>Language: ko or en.</source>
        <translation>언어: ko 또는 en.</translation>
    </message>
    <message>
        <source>--seed takes a number, not &apos;%1&apos;</source>
        <translation>--seed에는 숫자를 적어 주세요. &apos;%1&apos;은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>--language takes ko or en, not &apos;%1&apos;</source>
        <translation>--language에는 ko나 en을 적어 주세요. &apos;%1&apos;은(는) 쓸 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Care pass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>서식·도구</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>다른 프로그램으로</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>출력물</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>출력물 서식</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌함</translation>
    </message>
    <message>
        <source>Review of accesses</source>
        <translation>접속기록 점검</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>CarePass recovery code</source>
        <translation>돌봄패스 복구 번호</translation>
    </message>
    <message>
        <source>This code opens the vault if the password is forgotten. Keep it where you keep your seal, not beside the PC.</source>
        <translation>비밀번호를 잊었을 때 이 번호로 보관함을 엽니다. 컴퓨터 옆이 아니라 도장을 두는 곳에 보관해 주세요.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 번호</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Not assessed</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Crisis score</source>
        <translation>위기도</translation>
    </message>
    <message>
        <source>Needs, most severe first</source>
        <translation>욕구 (심각한 순)</translation>
    </message>
    <message>
        <source>Need groups</source>
        <translation>욕구군</translation>
    </message>
    <message>
        <source>Care pass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 접촉</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>행정동</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>조사일</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사례번호</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>same name as another, born %1</source>
        <translation>동명이인, %1년생</translation>
    </message>
    <message>
        <source>score %1 of %2, %3</source>
        <translation>위기도 %2점 가운데 %1점, %3</translation>
    </message>
    <message>
        <source>care pass %1</source>
        <translation>돌봄패스 %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>마지막 접촉 %1</translation>
    </message>
    <message>
        <source>written apart by two people, to be looked at</source>
        <translation>두 사람이 따로 고쳐 확인 필요</translation>
    </message>
    <message>
        <source>Stage of recovery</source>
        <translation>회복 단계</translation>
    </message>
</context>
<context>
    <name>PeopleConditions</name>
    <message>
        <source>Age %1 to %2</source>
        <translation>만 %1~%2세</translation>
    </message>
    <message>
        <source>Age %1 and over</source>
        <translation>만 %1세 이상</translation>
    </message>
    <message>
        <source>Age up to %1</source>
        <translation>만 %1세 이하</translation>
    </message>
    <message>
        <source>No care pass</source>
        <translation>돌봄패스 없음</translation>
    </message>
    <message>
        <source>Care pass: %1</source>
        <translation>돌봄패스: %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Before assessment</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>No contact for %1 months</source>
        <translation>%1개월 동안 접촉 없음</translation>
    </message>
    <message>
        <source>Former people too</source>
        <translation>전출·종결·사망 포함</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>%1부터 접촉 없음</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>주사례관리자: %1</translation>
    </message>
    <message>
        <source>With conflicts</source>
        <translation>수정 충돌 있음</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Before assessment</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>No contact for 3 months</source>
        <translation>3개월 동안 접촉 없음</translation>
    </message>
    <message>
        <source>Care pass active</source>
        <translation>돌봄패스 제공 중</translation>
    </message>
    <message>
        <source>Older people living alone</source>
        <translation>독거노인</translation>
    </message>
    <message>
        <source>Young carers</source>
        <translation>가족돌봄청년</translation>
    </message>
    <message>
        <source>Borderline intellect</source>
        <translation>경계선 지능</translation>
    </message>
    <message>
        <source>Isolated people</source>
        <translation>고립 가구</translation>
    </message>
</context>
<context>
    <name>PersonItems</name>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>이은 기록</translation>
    </message>
    <message>
        <source>Assessment being written</source>
        <translation>쓰고 있는 조사</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Needs and crisis assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Total %1 of %2</source>
        <translation>합계 %1 / %2점</translation>
    </message>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>under 10</source>
        <translation>10세 미만</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>age by decade: 60s</comment>
        <translation>%1대</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sex in a list</comment>
        <translation>남</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sex in a list</comment>
        <translation>여</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1생</translation>
    </message>
    <message>
        <source>%1 (lunar)</source>
        <translation>%1 (음력)</translation>
    </message>
    <message>
        <source>%1 (lunar leap %2)</source>
        <translation>%1 (음력 윤달 %2)</translation>
    </message>
    <message>
        <source>%1 (lunar %2)</source>
        <translation>%1 (음력 %2)</translation>
    </message>
</context>
<context>
    <name>PhoneSection</name>
    <message>
        <source>Do not call</source>
        <translation>전화하지 않음</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Whose, if not own</source>
        <translation>본인 번호가 아니면 누구 것인지</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Write the number in digits.</source>
        <translation>번호를 숫자로 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>to %1</source>
        <comment>a dong</comment>
        <translation>%1(으)로</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one dong to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Move of a case: %1</source>
        <translation>사례 이관: %1</translation>
    </message>
    <message>
        <source>Move of the case of %1: %2</source>
        <translation>사례 이관 · %1: %2</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Review of accesses: %1</source>
        <translation>접속기록 점검: %1</translation>
    </message>
    <message>
        <source>Role for %1: %2</source>
        <translation>%1 님에게 역할 주기: %2</translation>
    </message>
    <message>
        <source>End of a role of %1: %2</source>
        <translation>%1 님의 역할 끝내기: %2</translation>
    </message>
    <message>
        <source>End of the account of %1</source>
        <translation>%1 님의 계정 끝내기</translation>
    </message>
    <message>
        <source>Code for a new PC or member of staff: %1</source>
        <translation>새 컴퓨터·직원 연결 번호: %1</translation>
    </message>
    <message>
        <source>Restricting who reads a case</source>
        <translation>사례 열람 제한</translation>
    </message>
    <message>
        <source>Restricting who reads the case of %1</source>
        <translation>사례 열람 제한 · %1</translation>
    </message>
    <message>
        <source>Wiping of a PC</source>
        <translation>컴퓨터 자료 지우기</translation>
    </message>
    <message>
        <source>Wiping of the PC %1</source>
        <translation>컴퓨터 자료 지우기 · %1</translation>
    </message>
    <message>
        <source>Locking out a PC</source>
        <translation>컴퓨터 접속 차단</translation>
    </message>
    <message>
        <source>Locking out the PC %1</source>
        <translation>컴퓨터 접속 차단 · %1</translation>
    </message>
    <message>
        <source>An act of two people (%1)</source>
        <translation>두 사람이 하는 일 (%1)</translation>
    </message>
    <message>
        <source>Whose case it is shows only when it is here. Please ask %1.</source>
        <translation>대상자 이름은 사례가 이관된 뒤에 보입니다. 요청한 %1 님에게 확인해 주세요.</translation>
    </message>
    <message>
        <source>Whose: %1</source>
        <translation>대상자: %1</translation>
    </message>
    <message>
        <source>Asked by you on %1</source>
        <translation>요청: 나, %1</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>요청: %1, %2</translation>
    </message>
    <message>
        <source>Lapses by itself on %1</source>
        <translation>답하지 않으면 %1에 취소됨</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>사유: %1</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>더는 등록되어 있지 않은 사람</translation>
    </message>
    <message>
        <source>%1: %3 of %2</source>
        <comment>1 who, 2 whose, 3 relation</comment>
        <translation>%1 %2의 %3</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>이름만 적음</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>%1 %2</source>
        <comment>a month: %1 name, %2 year, %3 number</comment>
        <translation>%2년 %3월</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>사유 없음</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people who signed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>taken out without a reason: %n</source>
        <translation>
            <numerusform>사유 없이 반출 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 records in one day</source>
        <translation>%1 하루에 %2건 열람</translation>
    </message>
    <message numerus="yes">
        <source>outside 09–18: %n</source>
        <translation>
            <numerusform>업무 시간(09~18시) 밖 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>업무 시간 밖</translation>
    </message>
    <message>
        <source>Nothing has been signed.</source>
        <translation>아무것도 서명되지 않았습니다.</translation>
    </message>
    <message>
        <source>The office does not take this signature.</source>
        <translation>구청에서 이 서명을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>It has to be somebody who reviews accesses, and the second person somebody else than the first.</source>
        <translation>접속기록 점검자나 구 책임자만 서명할 수 있고, 두 번째 서명은 다른 사람이 해야 합니다.</translation>
    </message>
    <message>
        <source>This waits no longer.</source>
        <translation>더 이상 기다리는 것이 아닙니다.</translation>
    </message>
    <message>
        <source>It may have been signed or declined by somebody else.</source>
        <translation>다른 사람이 이미 서명했거나 반려했을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>on weekends and holidays: %n</source>
        <translation>
            <numerusform>주말·공휴일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>공휴일</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>by arrangement</source>
        <translation>시간 협의</translation>
    </message>
    <message>
        <source>%1 = subsidy %2 + copay %3</source>
        <translation>%1 = 정부지원금 %2 + 본인부담금 %3</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>%1 minutes each</source>
        <translation>회당 %1분</translation>
    </message>
    <message>
        <source>%1 times a month</source>
        <translation>월 %1회</translation>
    </message>
    <message>
        <source>aged %1 to %2</source>
        <translation>만 %1~%2세</translation>
    </message>
    <message>
        <source>aged %1 and over</source>
        <translation>만 %1세 이상</translation>
    </message>
    <message>
        <source>aged up to %1</source>
        <translation>만 %1세까지</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>Please choose one of the three areas.</source>
        <translation>세 영역 가운데 하나를 골라 주세요.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation>0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Subsidy and copay have to add up to the price.</source>
        <translation>정부지원금과 본인부담금의 합이 가격과 같아야 합니다.</translation>
    </message>
    <message>
        <source>A share lies between nothing and all of it.</source>
        <translation>비율은 0에서 100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Please write it as Tue 10:00-11:30; Fri 10:00-11:30.</source>
        <translation>화 10:00-11:30; 금 10:00-11:30처럼 써 주세요.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Two prices of one grade hold on the same day.</source>
        <translation>한 등급의 가격 두 개가 같은 날에 겹칩니다.</translation>
    </message>
    <message>
        <source>Two times of one place overlap.</source>
        <translation>한 자리의 시간이 서로 겹칩니다.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Locked out by the office</source>
        <translation>구청에서 접속을 차단함</translation>
    </message>
    <message>
        <source>Not connected just now</source>
        <translation>지금 연결 안 됨</translation>
    </message>
    <message>
        <source>Something waits to be sent</source>
        <translation>보낼 것 있음</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>하루 안 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>새로운 것이 없었습니다.</translation>
    </message>
    <message>
        <source>Sent %1, received %2.</source>
        <translation>%1건 보내고 %2건 받았습니다.</translation>
    </message>
    <message>
        <source>The clock of this PC is more than five minutes ahead. Please set it right.</source>
        <translation>이 컴퓨터의 시계가 5분 넘게 빠릅니다. 시각을 맞춰 주세요.</translation>
    </message>
    <message>
        <source>A copy of this vault was found. This one goes on under a name of its own; nothing is lost.</source>
        <translation>이 보관함의 복사본이 발견되었습니다. 이 보관함은 새 이름으로 이어 갑니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Something from the office did not pass its check and was not taken. Please tell the person in charge of the system.</source>
        <translation>구청에서 온 것 하나가 검사를 통과하지 못해 받지 않았습니다. 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>보낼 차례를 기다림</translation>
    </message>
    <message>
        <source>sent, to be confirmed</source>
        <translation>보냄, 확인 기다림</translation>
    </message>
    <message>
        <source>the office waits for something before it</source>
        <translation>구청이 앞선 것을 기다림</translation>
    </message>
    <message>
        <source>Your role does not allow this. Please ask your team leader to do it.</source>
        <translation>권한이 없는 작업입니다. 팀장에게 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The record was erased by two people together. There is nothing more to do.</source>
        <translation>두 사람이 함께 파기한 기록입니다. 더 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>The office does not know the record that this belongs to. Please write it once more at the person.</source>
        <translation>구청에 없는 기록에 딸린 것입니다. 대상자 화면에서 다시 써 주세요.</translation>
    </message>
    <message>
        <source>Only the office writes this item. Please ask there for the change.</source>
        <translation>구청만 쓰는 항목입니다. 구청에 고쳐 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>This PC was locked out, and somebody at the office did not take the change. Please ask the person in charge of the system.</source>
        <translation>구청에서 이 컴퓨터의 접속을 차단했고, 담당자가 이 변경을 받지 않았습니다. 시스템 관리자에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>The office has another change of this number. Please tell the person in charge of the system at once: somebody may have meddled with this PC.</source>
        <translation>같은 번호의 다른 변경이 구청에 있습니다. 누군가 이 컴퓨터를 건드렸을 수 있으니 바로 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The office could not read or verify the change. Please tell the person in charge of the system (%1).</source>
        <translation>구청이 이 변경을 읽거나 확인하지 못했습니다. 시스템 관리자에게 알려 주세요(%1).</translation>
    </message>
    <message>
        <source>The office does not accept this code.</source>
        <translation>구청이 이 연결 번호를 받지 않습니다.</translation>
    </message>
    <message>
        <source>A code holds for one PC and one day. Please ask the person in charge of the system for a new one.</source>
        <translation>연결 번호는 컴퓨터 한 대에 하루 동안만 쓸 수 있습니다. 시스템 관리자에게 새 번호를 받아 주세요.</translation>
    </message>
    <message>
        <source>The address of the office is not right.</source>
        <translation>구청 주소가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Please type it as it stands on the paper, such as care.example.go.kr:8443.</source>
        <translation>종이에 적힌 대로 입력해 주세요. 예: care.example.go.kr:8443</translation>
    </message>
    <message>
        <source>The code is not whole, or a letter is mistyped.</source>
        <translation>연결 번호가 모자라거나 잘못 입력한 글자가 있습니다.</translation>
    </message>
    <message>
        <source>Please compare it with the paper, or choose the file once more.</source>
        <translation>종이와 견주어 보거나 파일을 다시 골라 주세요.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This file was read in before.</source>
        <translation>전에 이미 읽은 파일입니다.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>더 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not one of the office.</source>
        <translation>파일이 손상되었거나 구청의 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Please copy it once more from where it came from.</source>
        <translation>받은 곳에서 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>The office does not know this yet.</source>
        <translation>구청에 아직 없는 것입니다.</translation>
    </message>
    <message>
        <source>The office does not let you do this.</source>
        <translation>구청에서 허용하지 않는 일입니다.</translation>
    </message>
    <message>
        <source>Please ask your team leader or the person in charge of the system.</source>
        <translation>팀장이나 시스템 관리자에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The office does not do this.</source>
        <translation>구청이 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>The case may be there already, or has been closed to moving.</source>
        <translation>이미 그 동의 사례이거나 이관할 수 없는 사례입니다.</translation>
    </message>
    <message>
        <source>%1 Papers: sent %2, received %3.</source>
        <translation>%1 서류: %2건 보냄, %3건 받음.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still wait to be sent.</source>
        <translation>
            <numerusform>서류 %n건이 아직 보내기를 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have not arrived yet.</source>
        <translation>
            <numerusform>서류 %n건이 아직 도착하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered; kept here until two backups of the office hold it</source>
        <translation>전달됨, 구청 백업 두 번에 들어갈 때까지 여기에도 보관</translation>
    </message>
    <message>
        <source>waits until the restored office knows %1 again</source>
        <translation>복구된 구청 서버에 %1 님이 다시 등록될 때까지 기다림</translation>
    </message>
    <message>
        <source>waits for somebody whom the restored office does not know any more</source>
        <translation>복구된 구청 서버가 모르는 직원의 변경을 기다림</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a person and of a PC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) elsewhere</source>
        <translation>
            <numerusform>다른 부서의 PC %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was restored from a backup</source>
        <translation>구청 서버가 백업에서 복구되었습니다</translation>
    </message>
    <message>
        <source>The office does not let this PC in.</source>
        <translation>구청 서버가 이 PC의 접속을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Everything that you wrote is kept here.</source>
        <translation>쓰신 것은 모두 이 PC에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>If the office was restored from an older backup, please ask the person in charge of the system for a new code and join again with it, below under the address.</source>
        <translation>구청 서버가 예전 백업에서 복구되었다면, 시스템 담당자에게 새 연결 번호를 받아 아래 주소 칸 밑에서 다시 등록해 주세요.</translation>
    </message>
    <message>
        <source>a record that is no longer here</source>
        <translation>이 컴퓨터에 더는 없는 기록</translation>
    </message>
    <message>
        <source>Syncing just now</source>
        <translation>동기화하는 중</translation>
    </message>
    <message>
        <source>Could not sync</source>
        <translation>동기화하지 못함</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted</source>
        <translation>
            <numerusform>구청이 받지 않은 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>구청과 동기화됨</translation>
    </message>
    <message>
        <source>It still waits until these have synced once: %1. Until then some of what you wrote waits here, and no services are granted; nothing is lost. If one of them cannot come, please ask the person in charge of the system to end the waiting.</source>
        <translation>다음 PC가 한 번 동기화하기를 기다리고 있습니다: %1. 그때까지 쓰신 것 가운데 일부는 이 PC에서 기다리고, 서비스 승인도 미뤄집니다. 사라지는 것은 없습니다. 동기화할 수 없는 PC가 있으면 시스템 담당자에게 기다림을 끝내 달라고 요청해 주세요.</translation>
    </message>
    <message>
        <source>Please sync with the office first, then try again.</source>
        <translation>먼저 구청과 동기화한 뒤 다시 해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) for the history have not arrived yet.</source>
        <translation>
            <numerusform>이력에 들어갈 이전 변경 %n건이 아직 도착하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over to the office, where a person decides about what locked-out PCs sent; this PC is not told how</source>
        <translation>구청에 넘겨짐. 차단된 PC가 보낸 내용은 구청 담당자가 반영 여부를 정하며, 그 결과는 이 PC에 전해지지 않음</translation>
    </message>
    <message>
        <source>delivered to whoever has the case now, who decides about it; it goes from here once two backups of the office hold it</source>
        <translation>지금 담당자에게 전달됨. 반영 여부는 그 담당자가 정하며, 구청 백업 두 개에 담기면 이 목록에서 사라짐</translation>
    </message>
    <message>
        <source>Two different people of the office have to sign this, and the office did not accept the second one. Please do it once more with a colleague who reads the case and whose role allows it.</source>
        <translation>구청에 등록된 서로 다른 두 사람이 서명해야 하는데, 구청이 두 번째 사람을 받아들이지 않았습니다. 사례를 볼 수 있고 역할이 허용되는 동료와 다시 해 주십시오.</translation>
    </message>
    <message>
        <source>This is file %1, and the newer file %2 was read in before.</source>
        <translation>이 파일은 %1번이며, 더 나중에 만든 %2번 파일을 이미 읽었습니다.</translation>
    </message>
    <message>
        <source>Nothing of this one is missing.</source>
        <translation>이 파일의 내용 가운데 빠진 것은 없습니다.</translation>
    </message>
    <message>
        <source>A file before this one is missing.</source>
        <translation>이 파일보다 앞선 파일이 빠졌습니다.</translation>
    </message>
    <message>
        <source>Please read that one first. Where it is lost, write a new file for the office and read its answer.</source>
        <translation>앞선 파일을 먼저 읽어 주세요. 그 파일을 잃어버렸으면 구청에 보낼 파일을 새로 만들어 그 답을 읽어 주세요.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The person</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Needs and goals</source>
        <translation>욕구와 목표</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Declaration and signature</source>
        <translation>확인 글과 서명</translation>
    </message>
    <message>
        <source>Whose plan, who helps</source>
        <translation>누구의 계획인지, 누가 돕는지</translation>
    </message>
    <message>
        <source>From when until when</source>
        <translation>언제부터 언제까지</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>내는 돈</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>권리</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Totals and what they mean</source>
        <translation>합계와 뜻</translation>
    </message>
    <message>
        <source>Areas of need</source>
        <translation>욕구 영역</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>남은 문항</translation>
    </message>
    <message>
        <source>How the total came about</source>
        <translation>합계가 나온 과정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>신청 방법</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>안내 글</translation>
    </message>
    <message>
        <source>Collection and use</source>
        <translation>수집·이용</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>민감정보</translation>
    </message>
    <message>
        <source>Unique identifiers</source>
        <translation>고유식별정보</translation>
    </message>
    <message>
        <source>Sharing with others</source>
        <translation>제3자 제공</translation>
    </message>
    <message>
        <source>Consent to the plan</source>
        <translation>계획 동의</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>논의 내용</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>비밀유지 서약</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>확인 글</translation>
    </message>
    <message>
        <source>Law of collection and use</source>
        <translation>수집·이용의 근거 법</translation>
    </message>
    <message>
        <source>Purpose of collection and use</source>
        <translation>수집·이용 목적</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>수집 항목</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보유 기간</translation>
    </message>
    <message>
        <source>Law of sensitive data</source>
        <translation>민감정보의 근거 법</translation>
    </message>
    <message>
        <source>Purpose of sensitive data</source>
        <translation>민감정보 처리 목적</translation>
    </message>
    <message>
        <source>Which sensitive data</source>
        <translation>민감정보 항목</translation>
    </message>
    <message>
        <source>Law of identifiers</source>
        <translation>고유식별정보의 근거 법</translation>
    </message>
    <message>
        <source>Purpose of identifiers</source>
        <translation>고유식별정보 처리 목적</translation>
    </message>
    <message>
        <source>Which identifiers</source>
        <translation>고유식별정보 항목</translation>
    </message>
    <message>
        <source>Law of sharing</source>
        <translation>제3자 제공의 근거 법</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>제공 항목</translation>
    </message>
    <message>
        <source>How long others keep it</source>
        <translation>제공받는 곳의 보유 기간</translation>
    </message>
    <message>
        <source>The right to refuse</source>
        <translation>거부할 권리</translation>
    </message>
    <message>
        <source>The right to withdraw</source>
        <translation>철회할 권리</translation>
    </message>
    <message>
        <source>Words of the box for yes</source>
        <translation>동의 칸의 글</translation>
    </message>
    <message>
        <source>Words of the box for no</source>
        <translation>동의하지 않음 칸의 글</translation>
    </message>
    <message>
        <source>Whose plan it is</source>
        <translation>누구의 계획인지</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>누가 돕는지</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>누구에게 묻는지</translation>
    </message>
    <message>
        <source>Name of a service</source>
        <translation>서비스 이름</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>누가 제공하는지</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>언제 하는지</translation>
    </message>
    <message>
        <source>How long and how often</source>
        <translation>길이와 횟수</translation>
    </message>
    <message>
        <source>What one service costs</source>
        <translation>서비스 하나의 금액</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>언제 시작하는지</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>언제 끝나는지</translation>
    </message>
    <message>
        <source>What all services cost</source>
        <translation>모든 서비스의 금액</translation>
    </message>
    <message>
        <source>What the state pays</source>
        <translation>나라에서 내는 돈</translation>
    </message>
    <message>
        <source>The right to stop</source>
        <translation>그만둘 권리</translation>
    </message>
    <message>
        <source>That stopping is all right</source>
        <translation>그만두어도 괜찮다는 말</translation>
    </message>
    <message>
        <source>The right to change</source>
        <translation>바꿀 권리</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>동의하는 말</translation>
    </message>
    <message>
        <source>Words at the QR code</source>
        <translation>QR 코드 옆의 글</translation>
    </message>
    <message>
        <source>Section of our own</source>
        <translation>우리가 만든 부분</translation>
    </message>
    <message>
        <source>When somebody comes to the home</source>
        <translation>집으로 올 때</translation>
    </message>
    <message>
        <source>When the client goes there</source>
        <translation>찾아갈 때</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>High need, and nobody has been in touch</source>
        <translation>욕구가 심각한데 연락이 없었습니다</translation>
    </message>
    <message>
        <source>A bundle was begun and left as a draft</source>
        <translation>돌봄패스 묶음이 초안으로 남아 있습니다</translation>
    </message>
    <message>
        <source>It is time to assess the needs again</source>
        <translation>다시 조사할 때가 되었습니다</translation>
    </message>
    <message>
        <source>Known to be in need, not assessed yet</source>
        <translation>욕구군에 들지만 아직 조사하지 않았습니다</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>묶음 짜기</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>조사하기</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 경과</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>연락 끊김</translation>
    </message>
    <message>
        <source>Bundle drafts</source>
        <translation>묶음 초안</translation>
    </message>
    <message>
        <source>Reassessment due</source>
        <translation>재조사</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>묶음 없음</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s) or more</source>
        <translation>
            <numerusform>%n일 넘음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left for %n day(s) or more</source>
        <translation>
            <numerusform>%n일 넘게 둠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assessed %n day(s) ago or earlier</source>
        <translation>
            <numerusform>조사 뒤 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known for %n day(s) or more</source>
        <translation>
            <numerusform>%n일 넘음</numerusform>
        </translation>
    </message>
    <message>
        <source>in the %ns</source>
        <translation>%n대</translation>
    </message>
    <message>
        <source>M</source>
        <translation>남</translation>
    </message>
    <message>
        <source>F</source>
        <translation>여</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 님 %2</translation>
    </message>
    <message>
        <source>Urgent item in the assessment, and no bundle yet</source>
        <translation>조사에 긴급 항목이 있는데 아직 묶음이 없습니다</translation>
    </message>
    <message>
        <source>First %1: %2</source>
        <translation>먼저 %1: %2</translation>
    </message>
    <message>
        <source>%1 · crisis score %2</source>
        <translation>%1 · 위기도 %2점</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>민감정보</translation>
    </message>
    <message>
        <source>the care plan</source>
        <translation>서비스 제공계획</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>고유식별정보</translation>
    </message>
    <message>
        <source>collection and use of data</source>
        <translation>개인정보 수집·이용</translation>
    </message>
    <message>
        <source>Started in an emergency, and the conference has not been held</source>
        <translation>긴급하게 시작했고 아직 회의를 열지 않음</translation>
    </message>
    <message>
        <source>At work without a consent: %1</source>
        <translation>동의 없이 이용 중: %1</translation>
    </message>
    <message>
        <source>A consent ends soon: %1</source>
        <translation>곧 동의 만료: %1</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>회의 기록</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>동의 받기</translation>
    </message>
    <message>
        <source>2. An emergency start whose conference is owed, and providers at work without a consent.</source>
        <translation>2. 긴급 시작 뒤 열지 않은 회의와, 동의 없이 이용 중인 제공기관.</translation>
    </message>
    <message numerus="yes">
        <source>3. High need and no contact for %n day(s): the longest silence first.</source>
        <translation>
            <numerusform>3. 욕구가 높은데 %n일 동안 연락이 없음: 오래된 순.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>4. A bundle draft that was left for %n day(s).</source>
        <translation>
            <numerusform>4. 쓰다 만 지 %n일이 지난 돌봄패스 초안.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>5. A consent of a running bundle that ends within %n day(s).</source>
        <translation>
            <numerusform>5. 이용 중인 돌봄패스의 동의가 %n일 안에 만료.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>6. High need, assessed %n day(s) ago: the oldest assessment first.</source>
        <translation>
            <numerusform>6. 욕구가 높고 조사한 지 %n일이 지남: 오래된 조사 순.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>7. In need, known for %n day(s) and not assessed yet.</source>
        <translation>
            <numerusform>7. 욕구가 있는데 %n일이 지나도록 조사하지 않음.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>동의 없음</translation>
    </message>
    <message>
        <source>Consents, conferences</source>
        <translation>동의·회의</translation>
    </message>
    <message>
        <source>of running bundles</source>
        <translation>이용 중인 돌봄패스</translation>
    </message>
    <message>
        <source>Dangerous answer: make sure of the person&apos;s safety first</source>
        <translation>위험한 답이 있습니다. 먼저 안전을 확인해 주세요</translation>
    </message>
    <message>
        <source>An urgent point of the assessment is not known: clear it up</source>
        <translation>긴급 항목 가운데 모르는 것이 있습니다. 확인해 주세요</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>답 보기</translation>
    </message>
    <message>
        <source>1. A dangerous answer first; then an urgent item, or one that is not known, and no bundle yet: the highest crisis score first, then the oldest assessment.</source>
        <translation>1. 위험한 답이 먼저, 다음은 긴급 항목이 있거나 확인되지 않았는데 아직 묶음이 없는 분: 위기도가 높은 순, 조사가 오래된 순.</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>Group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>읽을 글</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예 또는 아니오</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>소수</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>한 줄 글</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>여러 줄 글</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>하나 고르기</translation>
    </message>
    <message>
        <source>Choose or write an answer</source>
        <translation>고르거나 직접 쓰기</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Reference to a record</source>
        <translation>기록 참조</translation>
    </message>
    <message>
        <source>Number with a unit</source>
        <translation>단위가 있는 수</translation>
    </message>
    <message>
        <source>Choose several answers</source>
        <translation>여러 개 고르기</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>소계</translation>
    </message>
    <message>
        <source>The checklist has no name yet.</source>
        <translation>점검표 이름이 없습니다.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>아직 문항이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no words.</source>
        <translation>%1: 내용이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 has too few answers to choose from.</source>
        <translation>%1: 고를 답이 모자랍니다.</translation>
    </message>
    <message>
        <source>%1 has an answer without words.</source>
        <translation>%1: 글이 없는 답이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has the same answer twice.</source>
        <translation>%1: 같은 답이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>%1 asks the same as another question.</source>
        <translation>%1: 다른 문항과 같은 것을 묻습니다.</translation>
    </message>
    <message>
        <source>%1 has an answer without points.</source>
        <translation>%1: 점수가 없는 답이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has nothing to count: no question has points.</source>
        <translation>%1: 점수가 있는 문항이 없어 셀 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has a band without a name.</source>
        <translation>%1: 이름이 없는 구간이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has a band that does not say where its limit comes from.</source>
        <translation>%1: 근거를 밝히지 않은 구간이 있습니다.</translation>
    </message>
    <message>
        <source>%1 has two bands that begin at the same points.</source>
        <translation>%1: 같은 점수에서 시작하는 구간이 둘 있습니다.</translation>
    </message>
    <message>
        <source>%1: low points fall into no band.</source>
        <translation>%1: 낮은 점수가 어느 구간에도 들지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has a band that no answers can reach.</source>
        <translation>%1: 어떤 답으로도 나올 수 없는 구간이 있습니다.</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>%1: 스스로를 조건으로 삼고 있습니다.</translation>
    </message>
    <message>
        <source>%1 depends on a question that comes after it.</source>
        <translation>%1: 뒤에 나오는 문항을 조건으로 삼고 있습니다.</translation>
    </message>
    <message>
        <source>%1 depends on a question that is not there.</source>
        <translation>%1: 없는 문항을 조건으로 삼고 있습니다.</translation>
    </message>
    <message>
        <source>%1 waits for an answer that cannot be chosen.</source>
        <translation>%1: 고를 수 없는 답을 조건으로 삼고 있습니다.</translation>
    </message>
    <message>
        <source>%1 is urgent on an answer that cannot be chosen.</source>
        <translation>%1: 고를 수 없는 답을 긴급으로 보고 있습니다.</translation>
    </message>
    <message>
        <source>%1 is an urgent point and does not say what to do at once.</source>
        <translation>%1: 긴급 항목인데 바로 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>%1: the least is more than the most.</source>
        <translation>%1: 최소가 최대보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 has an expression that this program keeps and does not compute.</source>
        <translation>%1: 이 프로그램이 계산하지 않는 식이 들어 있습니다. 식은 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>It is written for FHIR R5; programs for R4 may not read what is exported.</source>
        <translation>FHIR R5로 쓰인 서식이어서, 내보낸 파일을 R4 프로그램이 읽지 못할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Person added</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>인적사항 고침</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>사람 삭제</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>가구 고침</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>기록 씀</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>기록 고침</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>Two records joined</source>
        <translation>같은 사람으로 이음</translation>
    </message>
    <message>
        <source>Two records parted</source>
        <translation>이은 기록 나눔</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>사람 명단 가져옴</translation>
    </message>
    <message>
        <source>Services imported</source>
        <translation>자원 명단 가져옴</translation>
    </message>
    <message>
        <source>Assessment finished</source>
        <translation>조사 완료</translation>
    </message>
    <message>
        <source>Bundle kept as a draft</source>
        <translation>돌봄패스 묶음 초안 저장</translation>
    </message>
    <message>
        <source>Bundle changed</source>
        <translation>돌봄패스 묶음 고침</translation>
    </message>
    <message>
        <source>Bundle removed</source>
        <translation>돌봄패스 묶음 삭제</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>자원 고침</translation>
    </message>
    <message>
        <source>Invented district filled in</source>
        <translation>예시 자료 채움</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>파기</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>목록 조회</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>가림 해제</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>서비스 삭제</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>서비스 제공 종료</translation>
    </message>
    <message>
        <source>Service offered again</source>
        <translation>서비스 다시 제공</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Service confirmed</source>
        <translation>서비스 확인함</translation>
    </message>
    <message>
        <source>Put on a waiting list</source>
        <translation>대기자 명단에 올림</translation>
    </message>
    <message>
        <source>Taken off a waiting list</source>
        <translation>대기자 명단에서 뺌</translation>
    </message>
    <message>
        <source>Organisation added</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>기관 변경</translation>
    </message>
    <message>
        <source>Bundle put to the conference</source>
        <translation>묶음을 사례회의에 올림</translation>
    </message>
    <message>
        <source>Bundle taken back to the draft</source>
        <translation>묶음을 초안으로 되돌림</translation>
    </message>
    <message>
        <source>Bundle approved</source>
        <translation>묶음 승인</translation>
    </message>
    <message>
        <source>Bundle approved in an emergency</source>
        <translation>묶음 긴급 승인</translation>
    </message>
    <message>
        <source>Bundle rejected</source>
        <translation>묶음 부결</translation>
    </message>
    <message>
        <source>Grant of a bundle asked for</source>
        <translation>묶음 승인 요청</translation>
    </message>
    <message>
        <source>Services of a bundle started</source>
        <translation>묶음 서비스 제공 시작</translation>
    </message>
    <message>
        <source>Bundle paused</source>
        <translation>묶음 일시 중지</translation>
    </message>
    <message>
        <source>Bundle goes on</source>
        <translation>묶음 다시 시작</translation>
    </message>
    <message>
        <source>Bundle ended</source>
        <translation>묶음 종료</translation>
    </message>
    <message>
        <source>Bundle evaluated</source>
        <translation>묶음 평가</translation>
    </message>
    <message>
        <source>Bundle withdrawn</source>
        <translation>묶음 철회</translation>
    </message>
    <message>
        <source>Service added to a bundle</source>
        <translation>묶음에 서비스 더함</translation>
    </message>
    <message>
        <source>Service of a bundle exchanged</source>
        <translation>묶음의 서비스 바꿈</translation>
    </message>
    <message>
        <source>Service of a bundle ended</source>
        <translation>묶음의 서비스 종료</translation>
    </message>
    <message>
        <source>Stage of a service changed</source>
        <translation>서비스의 회복 단계 바꿈</translation>
    </message>
    <message>
        <source>Template of a paper put in force</source>
        <translation>출력물 서식을 시행함</translation>
    </message>
    <message>
        <source>Built-in template put in force</source>
        <translation>기본 서식을 시행함</translation>
    </message>
    <message>
        <source>Template of a paper withdrawn</source>
        <translation>출력물 서식을 거둠</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>동의 저장</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Paper attached</source>
        <translation>동의서 붙임</translation>
    </message>
    <message>
        <source>Record of a conference kept</source>
        <translation>회의 기록 저장</translation>
    </message>
    <message>
        <source>Record of a conference changed</source>
        <translation>회의 기록 고침</translation>
    </message>
    <message>
        <source>Papers made ready to be sent</source>
        <translation>서류를 보낼 수 있게 준비함</translation>
    </message>
    <message>
        <source>Cases taken over</source>
        <translation>사례 담당을 넘겨받음</translation>
    </message>
    <message>
        <source>Marked as practice</source>
        <translation>연습용으로 표시</translation>
    </message>
    <message>
        <source>Months of earlier bundles handed to the office</source>
        <translation>이전 묶음의 이용 월을 구청에 제출</translation>
    </message>
    <message>
        <source>Answered whether another dong&apos;s record is of this person</source>
        <translation>다른 동의 기록이 이 사람인지 답함</translation>
    </message>
    <message>
        <source>Case moved here</source>
        <translation>사례를 넘겨받음</translation>
    </message>
    <message>
        <source>Case moved away</source>
        <translation>사례를 넘김</translation>
    </message>
    <message>
        <source>Late change arrived</source>
        <translation>늦은 변경 도착</translation>
    </message>
    <message>
        <source>Service granted by the office</source>
        <translation>구청이 서비스 승인</translation>
    </message>
    <message>
        <source>Service refused by the office</source>
        <translation>구청이 서비스 거절</translation>
    </message>
    <message>
        <source>Late record of a former holder declined</source>
        <translation>이전 담당의 늦은 기록을 받지 않음</translation>
    </message>
    <message>
        <source>Late change of a former holder taken over</source>
        <translation>이전 담당의 늦은 변경 반영</translation>
    </message>
    <message>
        <source>Grant beyond the cap asked for</source>
        <translation>한도를 넘겨 서비스 신청</translation>
    </message>
    <message>
        <source>What was done before the case came here is kept at the district office, with the dong that had it then. Where you need it, please ask the team leader of that dong; who looked at the case, the auditor of the office can say.</source>
        <translation>사례가 이곳으로 오기 전의 이력은 그때 맡았던 동의 것으로 구청에 보관되어 있습니다. 필요하시면 그 동의 팀장에게 문의해 주십시오. 누가 사례를 열람했는지는 구청의 접속기록 점검자에게 물어보실 수 있습니다.</translation>
    </message>
    <message>
        <source>Change that had gone together by itself taken back</source>
        <translation>자동으로 맞춘 값을 되돌림</translation>
    </message>
    <message>
        <source>Earlier changes have not all arrived yet; they come from the district office with the next exchanges.</source>
        <translation>앞선 이력이 아직 다 오지 않았습니다. 나머지는 다음 동기화 때 구청에서 받습니다.</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>수정 충돌 결정</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Safety</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Daily living</source>
        <translation>일상생활유지</translation>
    </message>
    <message>
        <source>Family relations</source>
        <translation>가족관계</translation>
    </message>
    <message>
        <source>Social relations</source>
        <translation>사회적 관계</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>경제</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용</translation>
    </message>
    <message>
        <source>Living environment</source>
        <translation>생활환경</translation>
    </message>
    <message>
        <source>Law and rights</source>
        <translation>법률 및 권익보장</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>그 밖의 욕구</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>돌봄</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>재활</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>상담</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>the number of services is within the limits</source>
        <translation>서비스 개수가 한도 안에 있음</translation>
    </message>
    <message>
        <source>the person is eligible for each service</source>
        <translation>모든 서비스의 이용 자격에 맞음</translation>
    </message>
    <message>
        <source>each provider is registered for its service</source>
        <translation>모든 제공기관이 서비스에 등록되어 있음</translation>
    </message>
    <message>
        <source>each service has a place left</source>
        <translation>모두 남은 자리가 있음</translation>
    </message>
    <message>
        <source>each service is within reach</source>
        <translation>모두 갈 수 있는 거리에 있음</translation>
    </message>
    <message>
        <source>the times and ways of the week do not collide</source>
        <translation>한 주의 시간과 이동이 겹치지 않음</translation>
    </message>
    <message>
        <source>no coverage is received twice</source>
        <translation>중복 수급 없음</translation>
    </message>
    <message>
        <source>subsidy and copay make up each price</source>
        <translation>지원금과 본인부담금의 합이 가격과 같음</translation>
    </message>
    <message>
        <source>the copay is within the person&apos;s limit</source>
        <translation>본인부담금이 한도 안에 있음</translation>
    </message>
    <message>
        <source>each service covers a surveyed need</source>
        <translation>모든 서비스가 조사된 욕구를 보장함</translation>
    </message>
    <message>
        <source>there is consent for each provider</source>
        <translation>모든 제공기관에 대한 동의가 있음</translation>
    </message>
    <message>
        <source>an assessment and a conference precede the start</source>
        <translation>조사와 사례회의가 시작보다 앞섬</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>욕구 %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>질환·단계 적합 %1</translation>
    </message>
    <message>
        <source>wishes %1</source>
        <translation>희망 %1</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>이동 %1</translation>
    </message>
    <message>
        <source>copay %1</source>
        <translation>본인부담 %1</translation>
    </message>
    <message>
        <source>%1 (severity %2): no service of this bundle covers it.</source>
        <translation>%1 (심각도 %2): 이 묶음에는 보장하는 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>%1 (severity %2): %3 of it is covered, by %4.</source>
        <translation>%1 (심각도 %2): 필요한 도움의 %3을(를) %4에서 보장합니다.</translation>
    </message>
    <message>
        <source>comes home</source>
        <translation>집으로 옴</translation>
    </message>
    <message>
        <source>%1 min to get there</source>
        <translation>가는 데 %1분</translation>
    </message>
    <message>
        <source>time to get there unknown, counted as %1 min</source>
        <translation>가는 시간 모름, %1분으로 계산</translation>
    </message>
    <message>
        <source>%1, %2: %3 of the score (%4); %5; copay %6 a month.</source>
        <translation>%1, %2: 묶음 점수 중 %3점 (%4). %5. 본인부담금은 월 %6입니다.</translation>
    </message>
    <message>
        <source>it lacks nothing</source>
        <translation>모자란 것 없음</translation>
    </message>
    <message>
        <source>%1: there is no further offer that may be proposed.</source>
        <translation>%1: 더 추천할 수 있는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>%1: a place stays empty; the next best is %2, but: %3.</source>
        <translation>%1: 한 자리를 비워 둡니다. 다음 후보는 “%2”입니다. 넣지 못하는 이유: %3.</translation>
    </message>
    <message>
        <source>%1: a place is empty; with %2 the score would be %3 higher.</source>
        <translation>%1: 한 자리가 비어 있습니다. “%2”을(를) 넣으면 점수가 %3점 올라갑니다.</translation>
    </message>
    <message>
        <source>%1: a place stays empty; with the next best, %2, the score would be %3 lower.</source>
        <translation>%1: 한 자리를 비워 둡니다. 다음 후보 “%2”을(를) 넣으면 점수가 %3점 내려갑니다.</translation>
    </message>
    <message>
        <source>%1: no other offer may be proposed in place of %2.</source>
        <translation>%1: “%2” 대신 추천할 수 있는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>%1: after %2 the next best is %3, but: %4.</source>
        <translation>%1: “%2” 다음 후보는 “%3”입니다. 넣지 못하는 이유: %4.</translation>
    </message>
    <message>
        <source>%1: with %3 in place of %2 the score would be %4 higher.</source>
        <translation>%1: “%2” 대신 “%3”을(를) 고르면 점수가 %4점 올라갑니다.</translation>
    </message>
    <message>
        <source>%1: after %2 the next best is %3; the score would be %4 lower. What it lacks: %5.</source>
        <translation>%1: “%2” 다음 후보는 “%3”입니다. 점수가 %4점 낮습니다. 모자란 점: %5.</translation>
    </message>
    <message>
        <source>its own times overlap (%1)</source>
        <translation>서비스 안의 시간이 서로 겹침 (%1)</translation>
    </message>
    <message>
        <source>times overlap (%1): %2</source>
        <translation>시간이 겹침 (%1): %2</translation>
    </message>
    <message>
        <source>%1 min between two services (%3), the way takes %2 min: %4</source>
        <translation>두 서비스 사이 시간 %1분 (%3), 이동에 %2분 걸림: %4</translation>
    </message>
    <message>
        <source>collides with a fixed appointment (%1)</source>
        <translation>고정 일정과 겹침 (%1)</translation>
    </message>
    <message>
        <source>excluded beforehand</source>
        <translation>미리 제외됨</translation>
    </message>
    <message>
        <source>%1 services, at most %2</source>
        <translation>서비스 %1개, 최대 %2개</translation>
    </message>
    <message>
        <source>%1 services of %3, at most %2</source>
        <translation>%3 서비스 %1개, 최대 %2개</translation>
    </message>
    <message>
        <source>the same service twice: %1</source>
        <translation>같은 서비스가 두 번 들어 있음: %1</translation>
    </message>
    <message>
        <source>age, income, disability, condition or stage do not suit</source>
        <translation>나이, 소득, 장애, 질환 또는 회복 단계가 맞지 않음</translation>
    </message>
    <message>
        <source>the provider is not registered for this service on that day</source>
        <translation>그날 제공기관이 이 서비스에 등록되어 있지 않음</translation>
    </message>
    <message>
        <source>no place is left, waiting list</source>
        <translation>남은 자리 없음, 대기</translation>
    </message>
    <message>
        <source>%1 min, limit %2 min</source>
        <translation>%1분, 한도 %2분</translation>
    </message>
    <message>
        <source>this coverage is received already: %1</source>
        <translation>이미 받고 있는 보장: %1</translation>
    </message>
    <message>
        <source>this coverage is received already</source>
        <translation>이미 받고 있는 보장</translation>
    </message>
    <message>
        <source>subsidy and copay are %1, the price is %2</source>
        <translation>지원금과 본인부담금의 합 %1, 가격 %2</translation>
    </message>
    <message>
        <source>copay %1, limit %2</source>
        <translation>본인부담금 %1, 한도 %2</translation>
    </message>
    <message>
        <source>covers no surveyed need</source>
        <translation>조사된 욕구와 관련 없음</translation>
    </message>
    <message>
        <source>no consent for %1</source>
        <translation>동의 없음: %1</translation>
    </message>
    <message>
        <source>no assessment precedes the start</source>
        <translation>시작 전에 마친 조사가 없음</translation>
    </message>
    <message>
        <source>no conference precedes the start</source>
        <translation>시작 전에 사례회의가 없음</translation>
    </message>
    <message>
        <source>no limit is set for the copay</source>
        <translation>본인부담 한도 미설정</translation>
    </message>
    <message>
        <source>%1: %2 and %3 have the same score, and both cost the person %4 a month; whichever the person prefers is right.</source>
        <translation>%1: %2과(와) %3의 점수가 같고 본인부담금도 모두 월 %4입니다. 본인이 더 원하는 쪽을 고르면 됩니다.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 have the same score; %2 costs the person %4 a month, %3 %5.</source>
        <translation>%1: %2과(와) %3의 점수가 같습니다. 본인부담금은 %2이(가) 월 %4, %3이(가) 월 %5입니다.</translation>
    </message>
    <message>
        <source>%1: a place stays empty; with %2 the score would be the same, but the copay %3 a month higher.</source>
        <translation>%1: 한 자리를 비워 둡니다. %2을(를) 넣어도 점수는 같고 본인부담금만 월 %3 늘어납니다.</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>첫째 묶음</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>둘째 묶음</translation>
    </message>
    <message>
        <source>%1 covers more of the need %2: %3 %, the other %4 %.</source>
        <translation>%1이(가) %2 욕구를 더 많이 충족합니다: %3 %, 다른 쪽은 %4 %.</translation>
    </message>
    <message>
        <source>Both cost the person %1 a month.</source>
        <translation>본인부담금은 둘 다 월 %1입니다.</translation>
    </message>
    <message>
        <source>%1 costs the person %2 a month, the other %3.</source>
        <translation>본인부담금은 %1이(가) 월 %2, 다른 쪽이 월 %3입니다.</translation>
    </message>
    <message>
        <source>Both have the same score, %1.</source>
        <translation>점수가 %1점으로 같습니다.</translation>
    </message>
    <message>
        <source>%1 has the higher score: %2, the other %3.</source>
        <translation>%1의 점수가 더 높습니다: %2, 다른 쪽은 %3.</translation>
    </message>
    <message>
        <source>%1 breaks a rule: %2.</source>
        <translation>%1은(는) 규칙에 어긋납니다: %2.</translation>
    </message>
    <message>
        <source>Both have the same services.</source>
        <translation>두 묶음의 서비스가 같습니다.</translation>
    </message>
    <message>
        <source>%1 needs fewer minutes on the way in a week: %2, the other %3.</source>
        <translation>%1이(가) 한 주에 이동하는 시간이 더 짧습니다: %2분, 다른 쪽은 %3분.</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>the JSON Schema of what assess reads</source>
        <translation>assess가 읽는 입력의 JSON Schema</translation>
    </message>
    <message>
        <source>first month of service (the next one)</source>
        <translation>서비스 시작월(기본: 다음 달)</translation>
    </message>
    <message>
        <source>print all that the composer may know of a person</source>
        <translation>묶음 구성에 쓰이는 대상자 자료를 모두 출력합니다</translation>
    </message>
    <message>
        <source>keep the bundle that standard input holds as JSON as a draft</source>
        <translation>표준 입력의 JSON을 묶음 초안으로 저장합니다</translation>
    </message>
    <message>
        <source>the JSON Schema of what bundle create reads</source>
        <translation>bundle create가 읽는 입력의 JSON Schema</translation>
    </message>
    <message>
        <source>find the best bundles for a person</source>
        <translation>대상자에게 가장 알맞은 묶음을 찾습니다</translation>
    </message>
    <message>
        <source>solve a printed problem; needs no vault (- reads standard input)</source>
        <translation>출력된 문제를 풉니다. 보관함이 필요 없습니다(-는 표준 입력)</translation>
    </message>
    <message>
        <source>hold a bundle against all rules</source>
        <translation>묶음을 모든 규칙에 비추어 점검합니다</translation>
    </message>
    <message>
        <source>how many bundles (10)</source>
        <translation>묶음 수(기본: 10)</translation>
    </message>
    <message>
        <source>the vault, a .carepass file</source>
        <translation>보관함(.carepass 파일)</translation>
    </message>
    <message>
        <source>file with its password (one newline at the end is left out); else it is asked for</source>
        <translation>비밀번호 파일(끝의 줄바꿈 하나는 뺍니다). 없으면 물어봅니다</translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation>JSON 문서 하나만 출력합니다</translation>
    </message>
    <message>
        <source>key file of the second person of an act of two</source>
        <translation>두 사람이 하는 일의 두 번째 사람 열쇠 파일</translation>
    </message>
    <message>
        <source>file with the second person&apos;s password</source>
        <translation>두 번째 사람의 비밀번호 파일</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>이 도움말 또는 명령의 도움말을 보여 줍니다</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>버전을 보여 줍니다</translation>
    </message>
    <message>
        <source>fill the empty vault with an invented district</source>
        <translation>빈 보관함을 지어낸 지역 자료로 채웁니다</translation>
    </message>
    <message>
        <source>the same number gives the same district (1)</source>
        <translation>같은 숫자는 같은 지역을 만듭니다(기본: 1)</translation>
    </message>
    <message>
        <source>The vault now holds an invented district of %1 people.</source>
        <translation>보관함에 %1명의 지어낸 지역 자료를 넣었습니다.</translation>
    </message>
    <message>
        <source>The password or recovery code is not right.</source>
        <translation>비밀번호나 복구 번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. Seconds to wait: %1</source>
        <translation>비밀번호를 여러 번 틀렸습니다. 기다릴 시간(초): %1</translation>
    </message>
    <message>
        <source>The key file is damaged. Please restore it from a backup.</source>
        <translation>열쇠 파일이 손상되었습니다. 백업에서 복원해 주세요.</translation>
    </message>
    <message>
        <source>The key file belongs to another vault. Please put the right one beside it.</source>
        <translation>다른 보관함의 열쇠 파일입니다. 맞는 열쇠 파일을 옆에 두세요.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please restore the last backup.</source>
        <translation>저장된 자료가 손상되었습니다. 마지막 백업을 복원해 주세요.</translation>
    </message>
    <message>
        <source>The vault cannot be opened safely: encryption is not available.</source>
        <translation>보관함을 안전하게 열 수 없습니다. 암호화를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version. Please update the program.</source>
        <translation>더 새로운 버전이 쓴 보관함입니다. 프로그램을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>The key file is protected too weakly to be accepted.</source>
        <translation>열쇠 파일의 보호가 너무 약해 받아들일 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program has the vault open.</source>
        <translation>다른 프로그램이 보관함을 열고 있습니다.</translation>
    </message>
    <message>
        <source>A vault cannot be kept on a network drive.</source>
        <translation>보관함은 네트워크 드라이브에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>프로그램 오류가 일어났습니다.</translation>
    </message>
    <message>
        <source>This cannot be used as it was given.</source>
        <translation>입력하신 대로는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>찾지 못했습니다.</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>규칙이 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>This person may not do this, or a second person is needed.</source>
        <translation>권한이 없거나 두 번째 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>Something of this name is there already; it was not touched.</source>
        <translation>같은 이름이 이미 있습니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>디스크가 가득 찼습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>중지했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The record has changed meanwhile.</source>
        <translation>그사이 기록이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Options of all commands; they may stand anywhere</source>
        <translation>모든 명령의 옵션(어디에 두어도 됩니다)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>되돌렸습니다: %1</translation>
    </message>
    <message>
        <source>Erased with all that hung on it; the log keeps only that it was.</source>
        <translation>딸린 기록까지 파기했습니다. 이력에는 있었다는 사실만 남습니다.</translation>
    </message>
    <message>
        <source>what happened to a record, newest first</source>
        <translation>기록에 있었던 일(최근 것부터)</translation>
    </message>
    <message>
        <source>at most so many lines</source>
        <translation>최대 줄 수</translation>
    </message>
    <message>
        <source>leave out so many at the beginning</source>
        <translation>처음에 건너뛸 수</translation>
    </message>
    <message>
        <source>take back an act, or your newest one</source>
        <translation>한 일을 되돌립니다(기본: 가장 최근에 한 일)</translation>
    </message>
    <message>
        <source>what to do with values that have changed since (else: ask)</source>
        <translation>그 뒤에 바뀐 값의 처리(없으면 물어봅니다)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>읽은 행</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>only tell what would be taken</source>
        <translation>반영하지 않고 결과만 알려 줍니다</translation>
    </message>
    <message>
        <source>take a list of people in, CSV or XLSX</source>
        <translation>대상자 명단(CSV, XLSX)을 가져옵니다</translation>
    </message>
    <message>
        <source>write people as .csv or .xlsx</source>
        <translation>대상자를 .csv나 .xlsx로 내보냅니다</translation>
    </message>
    <message>
        <source>of a .csv file (utf-8)</source>
        <translation>.csv 파일의 문자 인코딩(기본: utf-8)</translation>
    </message>
    <message>
        <source>language of the words for codes (ko)</source>
        <translation>코드 이름의 언어(기본: ko)</translation>
    </message>
    <message>
        <source>columns, separated by commas</source>
        <translation>열 이름(쉼표로 구분)</translation>
    </message>
    <message>
        <source>what the copy hides (none)</source>
        <translation>사본에서 가릴 내용(기본: none)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Letters lost in line %1</source>
        <translation>%1행에서 잃은 글자</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>비밀번호를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The recovery code was right; the new password is set.</source>
        <translation>복구 번호가 맞아 새 비밀번호를 정했습니다.</translation>
    </message>
    <message>
        <source>The vault has a new key; password and recovery code stay the same.</source>
        <translation>보관함의 열쇠를 새로 바꾸었습니다. 비밀번호와 복구 번호는 그대로입니다.</translation>
    </message>
    <message>
        <source>file with the new password</source>
        <translation>새 비밀번호 파일</translation>
    </message>
    <message>
        <source>file with the recovery code</source>
        <translation>복구 번호 파일</translation>
    </message>
    <message>
        <source>what deriving the key costs (tuned: about a second)</source>
        <translation>열쇠 유도 비용(tuned: 약 1초)</translation>
    </message>
    <message>
        <source>change the password</source>
        <translation>비밀번호를 바꿉니다</translation>
    </message>
    <message>
        <source>set a new password with the recovery code</source>
        <translation>복구 번호로 새 비밀번호를 정합니다</translation>
    </message>
    <message>
        <source>encrypt the vault anew under a new key</source>
        <translation>새 열쇠로 보관함을 다시 암호화합니다</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2명 중 %1명</translation>
    </message>
    <message>
        <source>add the person that standard input holds as JSON</source>
        <translation>표준 입력의 JSON으로 대상자를 등록합니다</translation>
    </message>
    <message>
        <source>all that is known of a person</source>
        <translation>대상자의 모든 정보</translation>
    </message>
    <message>
        <source>people by name</source>
        <translation>대상자 목록(이름순)</translation>
    </message>
    <message>
        <source>name, address or number, initials too</source>
        <translation>이름, 주소, 번호(초성도 됩니다)</translation>
    </message>
    <message>
        <source>living in this dong</source>
        <translation>이 동에 사는 사람</translation>
    </message>
    <message>
        <source>with this condition</source>
        <translation>이 질환이 있는 사람</translation>
    </message>
    <message>
        <source>in this stage of recovery</source>
        <translation>이 회복 단계에 있는 사람</translation>
    </message>
    <message>
        <source>with a bundle in this state, or none</source>
        <translation>이 상태의 묶음이 있는 사람(none: 없는 사람)</translation>
    </message>
    <message>
        <source>urgent only</source>
        <translation>긴급한 사람만</translation>
    </message>
    <message>
        <source>never assessed only</source>
        <translation>조사한 적이 없는 사람만</translation>
    </message>
    <message>
        <source>also people who moved, left or died</source>
        <translation>전출·종결·사망한 사람도</translation>
    </message>
    <message>
        <source>the JSON Schema of what person add reads</source>
        <translation>person add가 읽는 입력의 JSON Schema</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>the service plan of a bundle, ready for paper</source>
        <translation>묶음의 서비스 제공계획서</translation>
    </message>
    <message>
        <source>of which bundle</source>
        <translation>어느 묶음인지</translation>
    </message>
    <message>
        <source>why; goes to the access log</source>
        <translation>사유(접속기록에 남습니다)</translation>
    </message>
    <message>
        <source>names and numbers masked</source>
        <translation>이름과 번호를 가림</translation>
    </message>
    <message>
        <source>in large letters</source>
        <translation>큰 글씨로</translation>
    </message>
    <message>
        <source>find people, organisations, services and notes by a few letters</source>
        <translation>몇 글자로 대상자, 기관, 서비스, 기록을 찾습니다</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>다시 한 번</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>두 번째 사람의 비밀번호</translation>
    </message>
    <message>
        <source>%1 is now known to this vault and may sign as second person.</source>
        <translation>%1 님을 이 보관함에 등록했습니다. 두 번째 사람으로 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Removed; what this person signed before stays valid.</source>
        <translation>삭제했습니다. 이전에 서명한 것은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>introduce the owner of a key file on this PC as a second person</source>
        <translation>이 PC에 있는 열쇠 파일의 주인을 두 번째 사람으로 등록합니다</translation>
    </message>
    <message>
        <source>the key file, or the vault beside it</source>
        <translation>열쇠 파일 또는 그 옆의 보관함</translation>
    </message>
    <message>
        <source>the people whose signatures this vault knows</source>
        <translation>이 보관함이 서명을 아는 사람</translation>
    </message>
    <message>
        <source>no longer accept a person as second person</source>
        <translation>두 번째 사람에서 뺍니다</translation>
    </message>
    <message>
        <source>The vault is made. Keep this recovery code; it is shown only now:</source>
        <translation>보관함을 만들었습니다. 이 복구 번호를 보관해 주세요. 지금만 보여 드립니다:</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>스키마</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>보관함에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>이력 사슬</translation>
    </message>
    <message>
        <source>The backup is written and was opened to check it: %1</source>
        <translation>백업을 쓰고 열어서 확인했습니다: %1</translation>
    </message>
    <message>
        <source>make the vault of --vault; prints its recovery code, this once</source>
        <translation>--vault의 보관함을 만듭니다. 복구 번호는 이번만 보여 줍니다</translation>
    </message>
    <message>
        <source>name of the owner</source>
        <translation>소유자 이름</translation>
    </message>
    <message>
        <source>owner, counts and versions</source>
        <translation>소유자, 건수, 버전</translation>
    </message>
    <message>
        <source>check pages, chains, signatures, records and schema</source>
        <translation>페이지, 이력 사슬, 서명, 기록, 스키마를 점검합니다</translation>
    </message>
    <message>
        <source>write vault and keys into one file and check it</source>
        <translation>보관함과 열쇠를 한 파일에 쓰고 확인합니다</translation>
    </message>
    <message>
        <source>Something else is being written; nothing was changed. Please try again.</source>
        <translation>다른 내용을 저장하는 중입니다. 바뀐 것은 없습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Of a resident registration number only birthday and sex were kept.</source>
        <translation>주민등록번호는 생년월일과 성별 자리만 남겼습니다.</translation>
    </message>
    <message>
        <source>The vault is restored and was opened to check it: %1</source>
        <translation>보관함을 복원하고 열어서 확인했습니다: %1</translation>
    </message>
    <message>
        <source>lay a backup down as --vault, which must not exist, and open it to check it</source>
        <translation>백업을 --vault 자리에 복원하고 열어서 확인합니다. 그 자리에 파일이 없어야 합니다</translation>
    </message>
    <message>
        <source>who saw, searched, printed or exported what, newest first</source>
        <translation>누가 무엇을 열람·검색·인쇄·내보내기했는지, 최근 것부터</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>총점 %1</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>%1 파일은 옛 엑셀 형식(.xls)입니다. 엑셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 has a password. Save a copy without one and take that in.</source>
        <translation>%1 파일에 암호가 걸려 있습니다. 암호를 푼 사본을 저장해 그것을 가져와 주세요.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>%1 파일은 엑셀이 아니라 웹 페이지입니다. 엑셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is an XML file, not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>%1 파일은 엑셀이 아니라 XML입니다. 엑셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is an archive without a list. Unpack it first.</source>
        <translation>%1 파일은 목록이 없는 압축 파일입니다. 먼저 압축을 풀어 주세요.</translation>
    </message>
    <message>
        <source>%1 is too big. Part the list into several files.</source>
        <translation>%1 파일이 너무 큽니다. 목록을 여러 파일로 나눠 주세요.</translation>
    </message>
    <message>
        <source>%1 is a workbook that is damaged or was cut off. Get it anew, or open it in a spreadsheet program and save it again.</source>
        <translation>%1 파일은 손상되었거나 중간에 끊긴 엑셀 파일입니다. 다시 받으시거나, 엑셀에서 열어 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first.</source>
        <translation>%1 폴더가 없습니다. 먼저 만들어 주세요.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1은(는) 폴더입니다. 그 안의 파일을 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a list. Save it as .xlsx or .csv anew.</source>
        <translation>%1 파일은 목록으로 읽을 수 없습니다. .xlsx나 .csv로 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is named like a workbook, but holds none. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>%1 파일은 이름만 엑셀이고 내용은 엑셀이 아닙니다. 엑셀에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>Refused rows:</source>
        <translation>받지 못한 행:</translation>
    </message>
    <message>
        <source>Cells that could not be read; their rows count without them:</source>
        <translation>읽지 못한 칸(그 칸만 빼고 행은 받습니다):</translation>
    </message>
    <message>
        <source>Columns that were not read: %1</source>
        <translation>읽지 않은 열: %1</translation>
    </message>
    <message>
        <source>If one of them is needed, --map can tell what it holds.</source>
        <translation>필요한 열이면 --map으로 무엇인지 알려 주세요.</translation>
    </message>
    <message>
        <source>add the note that standard input holds as JSON</source>
        <translation>표준 입력의 JSON으로 상담 기록을 더합니다</translation>
    </message>
    <message>
        <source>notes on a person, newest first</source>
        <translation>한 사람의 상담 기록, 최근 것부터</translation>
    </message>
    <message>
        <source>the JSON Schema of what note add reads</source>
        <translation>note add 입력의 JSON Schema</translation>
    </message>
    <message>
        <source>this person seems to be there already; nothing was added. Look with person show %1, or add the person all the same with --anyway.</source>
        <translation>이미 등록된 사람으로 보여 더하지 않았습니다. person show %1로 확인하시거나, 그래도 더하시려면 --anyway를 붙여 주세요.</translation>
    </message>
    <message>
        <source>also where somebody like this is there already</source>
        <translation>같은 사람으로 보이는 기록이 있어도 더합니다</translation>
    </message>
    <message>
        <source>Joined: both records are shown as one person.</source>
        <translation>합쳤습니다. 두 기록을 한 사람으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Parted: they are two people again.</source>
        <translation>나눴습니다. 다시 두 사람입니다.</translation>
    </message>
    <message>
        <source>change the fields that standard input names as JSON; null empties one, lists are replaced</source>
        <translation>표준 입력 JSON에 있는 항목만 고칩니다. null은 비우고, 목록은 통째로 바꿉니다</translation>
    </message>
    <message>
        <source>say that two records are one person</source>
        <translation>두 기록이 같은 사람이라고 합칩니다</translation>
    </message>
    <message>
        <source>take back that two records are one person</source>
        <translation>합친 두 기록을 다시 나눕니다</translation>
    </message>
    <message>
        <source>There are no offers to choose from. A list of services comes in with: import services FILE</source>
        <translation>고를 수 있는 서비스 제공이 없습니다. 서비스 목록은 다음으로 가져옵니다: import services FILE</translation>
    </message>
    <message>
        <source>No offer is better than none.</source>
        <translation>어떤 제공을 골라도 아무것도 고르지 않는 것보다 낫지 않습니다.</translation>
    </message>
    <message>
        <source>None of the %1 offers may be proposed:</source>
        <translation>제공 %1건 가운데 권할 수 있는 것이 없습니다:</translation>
    </message>
    <message>
        <source>No need has been surveyed. Needs are taken in with assess.</source>
        <translation>욕구조사 결과가 없습니다. assess로 욕구조사를 넣어 주세요.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>확인한 것</translation>
    </message>
    <message>
        <source>only that it opens; vault verify checks every page</source>
        <translation>열리는지만 확인했습니다. 모든 페이지는 vault verify로 확인해 주세요</translation>
    </message>
    <message>
        <source>JSON that names columns of fields, by heading or number from 1; the others are recognised</source>
        <translation>항목의 열을 제목이나 1부터의 번호로 알려 주는 JSON. 나머지 열은 스스로 알아봅니다</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>초안으로 보관했습니다.</translation>
    </message>
    <message>
        <source>address or short name (phq-9) of the form; that of needs where it is missing</source>
        <translation>서식의 주소 또는 짧은 이름(phq-9). 없으면 욕구조사입니다</translation>
    </message>
    <message>
        <source>the edition (the one in force, else the newest)</source>
        <translation>판(시행 중인 판, 없으면 가장 새 판)</translation>
    </message>
    <message>
        <source>finish an assessment: answers as JSON, or a QuestionnaireResponse, on standard input</source>
        <translation>조사를 마칩니다. 표준 입력으로 답을 JSON 또는 QuestionnaireResponse로 받습니다</translation>
    </message>
    <message>
        <source>a QuestionnaireResponse in a file</source>
        <translation>파일에 있는 QuestionnaireResponse</translation>
    </message>
    <message>
        <source>whose response it is</source>
        <translation>누구의 답인지</translation>
    </message>
    <message>
        <source>intake, baseline, followUp, closing, other</source>
        <translation>intake(접수), baseline(사전), followUp(재평가), closing(사후), other(그 밖)</translation>
    </message>
    <message>
        <source>only keep the answers, to go on with later</source>
        <translation>나중에 이어 쓰도록 답만 보관합니다</translation>
    </message>
    <message>
        <source>a finished assessment as a FHIR QuestionnaireResponse</source>
        <translation>마친 조사를 FHIR QuestionnaireResponse로 내보냅니다</translation>
    </message>
    <message>
        <source>which instruments a person is to be asked with</source>
        <translation>이 사람에게 지금 필요한 도구</translation>
    </message>
    <message>
        <source>on which day (today)</source>
        <translation>날짜(기본: 오늘)</translation>
    </message>
    <message>
        <source>one instrument over time</source>
        <translation>한 도구의 시간에 따른 변화</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>초안을 지웠습니다.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>가져왔습니다: %1</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>이미 있습니다: %1</translation>
    </message>
    <message>
        <source>the day that chooses editions and bands (today)</source>
        <translation>판과 구간을 고르는 날(오늘)</translation>
    </message>
    <message>
        <source>the instruments of the program and of the office</source>
        <translation>프로그램과 우리 기관의 도구 목록</translation>
    </message>
    <message>
        <source>only draft, active, retired or unknown</source>
        <translation>draft, active, retired, unknown 가운데 하나만</translation>
    </message>
    <message>
        <source>one edition of each</source>
        <translation>도구마다 한 판만</translation>
    </message>
    <message>
        <source>a form: file, address, short name (phq-9) or id; --json prints it as FHIR</source>
        <translation>서식 보기: 파일, 주소, 짧은 이름(phq-9) 또는 id. --json이면 FHIR로 냅니다</translation>
    </message>
    <message>
        <source>what has to be mended before it can be published</source>
        <translation>발행하기 전에 고칠 점</translation>
    </message>
    <message>
        <source>what answers come to; needs no vault. RESPONSE is a QuestionnaireResponse or {linkId: value}</source>
        <translation>답의 점수를 냅니다. 보관함이 필요 없습니다. RESPONSE는 QuestionnaireResponse 또는 {linkId: 값}입니다</translation>
    </message>
    <message>
        <source>print the QuestionnaireResponse too</source>
        <translation>QuestionnaireResponse도 함께 냅니다</translation>
    </message>
    <message>
        <source>a draft, empty or from another form</source>
        <translation>빈 초안 또는 다른 서식에서 시작한 초안</translation>
    </message>
    <message>
        <source>begin with what this one asks</source>
        <translation>이 서식의 문항으로 시작합니다</translation>
    </message>
    <message>
        <source>as an instrument of its own, not as the next edition</source>
        <translation>다음 판이 아니라 새 도구로</translation>
    </message>
    <message>
        <source>write a draft anew from standard input</source>
        <translation>표준 입력으로 초안을 다시 씁니다</translation>
    </message>
    <message>
        <source>publish a draft; it is never edited again</source>
        <translation>초안을 발행합니다. 발행한 뒤에는 고칠 수 없습니다</translation>
    </message>
    <message>
        <source>its first day (today)</source>
        <translation>시행 첫날(오늘)</translation>
    </message>
    <message>
        <source>give an edition its last day</source>
        <translation>판의 마지막 날을 정합니다</translation>
    </message>
    <message>
        <source>its last day (today)</source>
        <translation>마지막 날(오늘)</translation>
    </message>
    <message>
        <source>remove a draft</source>
        <translation>초안을 지웁니다</translation>
    </message>
    <message>
        <source>write a form as a FHIR Questionnaire</source>
        <translation>서식을 FHIR Questionnaire로 내보냅니다</translation>
    </message>
    <message>
        <source>take a FHIR Questionnaire in</source>
        <translation>FHIR Questionnaire를 가져옵니다</translation>
    </message>
    <message>
        <source>not computed here</source>
        <translation>이 프로그램에서 계산하지 않음</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, 잠정</translation>
    </message>
    <message>
        <source>URGENT: %1</source>
        <translation>긴급: %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>답하지 않음: %1</translation>
    </message>
    <message>
        <source>Not computed here: %1 %2</source>
        <translation>이 프로그램에서 계산하지 않음: %1 %2</translation>
    </message>
    <message>
        <source>Must be mended: %1</source>
        <translation>고쳐야 합니다: %1</translation>
    </message>
    <message>
        <source>To know: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>Withdrawn. No service is running on it.</source>
        <translation>철회했습니다. 이 동의로 제공 중인 서비스는 없습니다.</translation>
    </message>
    <message>
        <source>Withdrawn. These services are held: %1</source>
        <translation>철회했습니다. 다음 서비스의 제공을 멈춥니다: %1</translation>
    </message>
    <message>
        <source>keep the record of a case conference that standard input holds as JSON</source>
        <translation>표준 입력의 JSON을 사례회의록으로 저장</translation>
    </message>
    <message>
        <source>case conferences about a person</source>
        <translation>한 사람의 사례회의</translation>
    </message>
    <message>
        <source>the record of one case conference</source>
        <translation>사례회의록 하나</translation>
    </message>
    <message>
        <source>the JSON Schema of what conference add reads</source>
        <translation>conference add가 읽는 JSON의 스키마</translation>
    </message>
    <message>
        <source>its scan: PDF, PNG or JPEG of 10 MB at most</source>
        <translation>동의서 스캔: 10 MB 이하의 PDF, PNG, JPEG</translation>
    </message>
    <message>
        <source>consents of a person, and which of them hold</source>
        <translation>한 사람의 동의와 유효 여부</translation>
    </message>
    <message>
        <source>withdraw a consent; services that have none any more are held</source>
        <translation>동의 철회. 동의가 없어진 서비스는 제공을 멈춤</translation>
    </message>
    <message>
        <source>the JSON Schema of what consent add reads</source>
        <translation>consent add가 읽는 JSON의 스키마</translation>
    </message>
    <message>
        <source>write services as .csv, .xlsx, or HSDS 3.0 as .zip or .json</source>
        <translation>서비스를 .csv, .xlsx 또는 HSDS 3.0(.zip, .json)으로 내보냅니다</translation>
    </message>
    <message>
        <source>Files that are no table: %1</source>
        <translation>표가 아니어서 읽지 않은 파일: %1</translation>
    </message>
    <message>
        <source>take nothing where anything of an HSDS file is refused</source>
        <translation>HSDS 파일에서 하나라도 받지 못하면 아무것도 가져오지 않습니다</translation>
    </message>
    <message>
        <source>take services in: CSV, XLSX, or HSDS 3.0 as a folder, a ZIP archive or JSON</source>
        <translation>서비스를 가져옵니다: CSV, XLSX, HSDS 3.0 폴더·ZIP·JSON</translation>
    </message>
    <message>
        <source>until which day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>put a draft to the case conference</source>
        <translation>초안을 사례회의에 올림</translation>
    </message>
    <message>
        <source>take it back from the conference for changes</source>
        <translation>고치기 위해 사례회의에서 초안으로 되돌림</translation>
    </message>
    <message>
        <source>approve what the conference decided, or start before it in an emergency</source>
        <translation>사례회의 결정을 승인하거나 회의 전에 긴급으로 승인</translation>
    </message>
    <message>
        <source>record of the conference (the newest decision)</source>
        <translation>사례회의록(기본: 가장 최근 결정)</translation>
    </message>
    <message>
        <source>emergency: assessment and conference follow until this day; needs --reason and --second</source>
        <translation>긴급: 이날까지 조사와 회의를 마침. --reason과 --second가 필요함</translation>
    </message>
    <message>
        <source>reject a bundle, or the edition that waits</source>
        <translation>묶음 또는 승인을 기다리는 판을 부결</translation>
    </message>
    <message>
        <source>withdraw a bundle that has not begun</source>
        <translation>시작하지 않은 묶음을 철회</translation>
    </message>
    <message>
        <source>start what is approved; needs consent for each provider</source>
        <translation>승인된 서비스 시작. 제공기관마다 동의가 필요함</translation>
    </message>
    <message>
        <source>pause a bundle</source>
        <translation>묶음 일시 중지</translation>
    </message>
    <message>
        <source>go on after a pause</source>
        <translation>일시 중지 후 다시 시작</translation>
    </message>
    <message>
        <source>end a bundle with all its services</source>
        <translation>묶음과 모든 서비스를 종료</translation>
    </message>
    <message>
        <source>code of bundle-end-reasons</source>
        <translation>bundle-end-reasons의 코드</translation>
    </message>
    <message>
        <source>about it; needed for the reason other</source>
        <translation>설명. 사유가 other이면 꼭 필요함</translation>
    </message>
    <message>
        <source>evaluate a bundle that has ended</source>
        <translation>종료한 묶음을 평가</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>put a service in place of another, or add one: the next edition</source>
        <translation>서비스를 바꾸거나 더함: 다음 판</translation>
    </message>
    <message>
        <source>service of the bundle that goes; without: one is added</source>
        <translation>빠지는 묶음 서비스. 없으면 하나를 더함</translation>
    </message>
    <message>
        <source>offer that comes</source>
        <translation>새로 들어오는 서비스 시간</translation>
    </message>
    <message>
        <source>two bundles side by side; without OTHER the composer&apos;s proposal</source>
        <translation>두 묶음 비교. OTHER가 없으면 제안과 비교</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제공 시간</translation>
    </message>
    <message>
        <source>all that is known of a service</source>
        <translation>서비스에 대해 아는 것을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>all offers of the directory</source>
        <translation>자원 목록의 서비스를 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>also those that are no longer given</source>
        <translation>더 이상 제공하지 않는 것도 함께</translation>
    </message>
    <message>
        <source>add the organisation that standard input holds as JSON</source>
        <translation>표준 입력의 JSON에 적힌 기관을 추가합니다</translation>
    </message>
    <message>
        <source>all that is known of an organisation</source>
        <translation>기관에 대해 아는 것을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>all organisations</source>
        <translation>기관을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>who waits for an offer, or for a service</source>
        <translation>서비스나 제공 시간의 대기자를 보여 줍니다</translation>
    </message>
    <message>
        <source>put a person on the waiting list of an offer</source>
        <translation>대상자를 대기자 명단에 올립니다</translation>
    </message>
    <message>
        <source>waiting since (today)</source>
        <translation>대기 시작일 (오늘)</translation>
    </message>
    <message>
        <source>take an entry off the list; a place that was given is filled</source>
        <translation>대기자를 명단에서 뺍니다. 자리를 배정하면 남은 자리가 줄어듭니다</translation>
    </message>
    <message>
        <source>placed, withdrawn, elsewhere, noLonger or other (placed)</source>
        <translation>placed, withdrawn, elsewhere, noLonger, other 가운데 하나 (placed)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>write a case as a FHIR R4 bundle (.json)</source>
        <translation>사례를 FHIR R4 묶음(.json)으로 내보냅니다</translation>
    </message>
    <message>
        <source>whose case</source>
        <translation>사례 대상자</translation>
    </message>
    <message>
        <source>without name, birthday, address, telephones and free words</source>
        <translation>이름, 생년월일, 주소, 전화번호, 서술형 내용을 빼고 내보냅니다</translation>
    </message>
    <message>
        <source>write care-pass sessions as a calendar (.ics)</source>
        <translation>돌봄패스 회기를 일정 파일(.ics)로 내보냅니다</translation>
    </message>
    <message>
        <source>the sessions of this person</source>
        <translation>이 대상자의 회기</translation>
    </message>
    <message>
        <source>the sessions of everybody</source>
        <translation>모든 대상자의 회기</translation>
    </message>
    <message>
        <source>with whole names, services and places (else masked names only)</source>
        <translation>전체 이름, 서비스, 장소를 함께 내보냅니다(기본: 가린 이름만)</translation>
    </message>
    <message>
        <source>S: a dong now, M: after ten years, L: a district now, XL: after ten years</source>
        <translation>S: 현재의 동, M: 10년 뒤의 동, L: 현재의 구, XL: 10년 뒤의 구</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>연습용</translation>
    </message>
    <message>
        <source>real</source>
        <translation>업무용</translation>
    </message>
    <message>
        <source>for practice: marked for good, filled with an invented dong</source>
        <translation>연습용: 영구히 표시되며 가상의 동 자료로 채웁니다</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>썼습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>where to; the ending tells the format: .pdf, .odt, .hwpx</source>
        <translation>어디에; 파일 끝이 형식을 정합니다: .pdf, .odt, .hwpx</translation>
    </message>
    <message>
        <source>language of the paper (ko)</source>
        <translation>출력물의 언어 (ko)</translation>
    </message>
    <message>
        <source>the same as --of</source>
        <translation>--of와 같음</translation>
    </message>
    <message>
        <source>which edition; without it the approved one, else the draft</source>
        <translation>어느 판; 없으면 결재된 판, 그것도 없으면 초안</translation>
    </message>
    <message>
        <source>the plan in plain words and signs</source>
        <translation>쉬운 글과 그림으로 쓴 계획</translation>
    </message>
    <message>
        <source>the result of a finished assessment</source>
        <translation>마친 조사의 결과</translation>
    </message>
    <message>
        <source>of which assessment</source>
        <translation>어느 조사</translation>
    </message>
    <message>
        <source>a leaflet of a service, with a QR code</source>
        <translation>QR 코드가 있는 서비스 안내지</translation>
    </message>
    <message>
        <source>of which service</source>
        <translation>어느 서비스</translation>
    </message>
    <message>
        <source>a consent that was given, or a blank form</source>
        <translation>받은 동의서 또는 빈 동의서</translation>
    </message>
    <message>
        <source>of which consent</source>
        <translation>어느 동의</translation>
    </message>
    <message>
        <source>a blank form for this person</source>
        <translation>이 사람의 빈 동의서</translation>
    </message>
    <message>
        <source>which form (consent-forms); without it the general one</source>
        <translation>어느 서식(consent-forms); 없으면 한 장에 모두</translation>
    </message>
    <message>
        <source>who would receive the data</source>
        <translation>제공받을 기관</translation>
    </message>
    <message>
        <source>the minutes of a case conference</source>
        <translation>사례회의록</translation>
    </message>
    <message>
        <source>of which conference</source>
        <translation>어느 회의</translation>
    </message>
    <message>
        <source>what papers there are, and the register of what was printed</source>
        <translation>만들 수 있는 출력물과 출력 대장</translation>
    </message>
    <message>
        <source>only of this person</source>
        <translation>이 사람의 것만</translation>
    </message>
    <message>
        <source>only prints of this record</source>
        <translation>이 기록의 출력만</translation>
    </message>
    <message>
        <source>language of the titles (ko)</source>
        <translation>제목의 언어 (ko)</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>시행 중</translation>
    </message>
    <message>
        <source>A template cannot be in force from a day that has passed: papers of that day exist.</source>
        <translation>지난 날부터 서식을 시행할 수 없습니다. 그날의 출력물이 이미 있습니다.</translation>
    </message>
    <message>
        <source>edition %1 is there with other content; give the file another edition</source>
        <translation>%1판이 다른 내용으로 이미 있습니다. 파일에 다른 판 이름을 적어 주세요</translation>
    </message>
    <message>
        <source>In force from %1: %2, edition %3</source>
        <translation>%1부터 시행: %2, %3판</translation>
    </message>
    <message>
        <source>There already since %1: %2, edition %3</source>
        <translation>%1부터 이미 있음: %2, %3판</translation>
    </message>
    <message>
        <source>The built-in template is in force from %1</source>
        <translation>%1부터 기본 서식을 씁니다</translation>
    </message>
    <message>
        <source>which edition; without it the one in force</source>
        <translation>어느 판; 없으면 시행 중인 판</translation>
    </message>
    <message>
        <source>in force from this day (today)</source>
        <translation>시행하는 날(없으면 오늘)</translation>
    </message>
    <message>
        <source>templates of papers, with their editions</source>
        <translation>출력물 서식과 판</translation>
    </message>
    <message>
        <source>only of this paper</source>
        <translation>이 출력물의 것만</translation>
    </message>
    <message>
        <source>one template as JSON</source>
        <translation>서식 하나를 JSON으로</translation>
    </message>
    <message>
        <source>one template to a file, for editing</source>
        <translation>고치기 위해 서식을 파일로</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>어디에</translation>
    </message>
    <message>
        <source>sets an edited template in force; a used edition is never changed</source>
        <translation>고친 서식을 시행함; 쓴 판은 바뀌지 않음</translation>
    </message>
    <message>
        <source>sets the built-in template in force again</source>
        <translation>기본 서식을 다시 시행함</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>붙였습니다: %1</translation>
    </message>
    <message>
        <source>Written, unencrypted: %1</source>
        <translation>암호화하지 않고 썼습니다: %1</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>이용 중</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>put the signed paper to a consent that has none</source>
        <translation>동의서가 없는 동의에 서명한 동의서를 붙입니다</translation>
    </message>
    <message>
        <source>write the signed paper of a consent to a file</source>
        <translation>동의서를 파일로 씁니다</translation>
    </message>
    <message>
        <source>where to; the file is not encrypted</source>
        <translation>쓸 곳. 파일은 암호화되지 않습니다</translation>
    </message>
    <message>
        <source>providers of a person&apos;s bundles that have no consent</source>
        <translation>대상자의 돌봄패스에서 동의가 없는 제공기관</translation>
    </message>
    <message>
        <source>Papers bear this edition, so it stays; set another one in force from a later day.</source>
        <translation>이 판으로 만든 서류가 있어 그대로 둡니다. 나중 날짜부터 쓸 다른 판을 정해 주세요.</translation>
    </message>
    <message>
        <source>the built-in template stays; there is nothing to take back</source>
        <translation>기본 서식은 그대로 남으므로 거둘 것이 없습니다</translation>
    </message>
    <message>
        <source>Taken back: %1, edition %2</source>
        <translation>거두었습니다: %1, %2판</translation>
    </message>
    <message>
        <source>takes an edition of the office back that no paper bears</source>
        <translation>아직 서류에 쓰이지 않은 우리 기관의 판을 거둡니다</translation>
    </message>
    <message>
        <source>which edition</source>
        <translation>어느 판인지</translation>
    </message>
    <message>
        <source>Cannot stand: %1</source>
        <translation>받을 수 없는 답: %1</translation>
    </message>
    <message>
        <source>Not checked here: %1</source>
        <translation>여기에서 확인하지 못함: %1</translation>
    </message>
    <message>
        <source>Please look at: %1</source>
        <translation>살펴봐 주세요: %1</translation>
    </message>
    <message>
        <source>Not checked here: %1 %2</source>
        <translation>여기에서 확인하지 않는 규칙: %1 %2</translation>
    </message>
    <message>
        <source> (no total; not answered or not known: %1)</source>
        <translation> (합계 없음, 답이 없거나 모르는 항목 %1개)</translation>
    </message>
    <message>
        <source>A consent must name the office that asks for it. Please give it with --office, or set it in the window under Settings &gt; Display &gt; Office.</source>
        <translation>동의서에는 동의를 받는 기관의 이름이 있어야 합니다. --office로 적거나, 창의 설정 &gt; 표시 &gt; 기관에서 정해 주세요.</translation>
    </message>
    <message>
        <source>the office that stands on the paper; without it the one the vault is set to</source>
        <translation>문서에 적을 기관 이름. 없으면 보관함에 정해 둔 이름</translation>
    </message>
    <message>
        <source>number of services</source>
        <translation>서비스 개수</translation>
    </message>
    <message>
        <source>eligibility</source>
        <translation>이용 자격</translation>
    </message>
    <message>
        <source>registration of the provider</source>
        <translation>제공기관 등록</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>남은 자리</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>이동 거리</translation>
    </message>
    <message>
        <source>times of the week</source>
        <translation>한 주의 시간</translation>
    </message>
    <message>
        <source>coverage received twice</source>
        <translation>중복 수급</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>limit of the copay</source>
        <translation>본인부담 한도</translation>
    </message>
    <message>
        <source>surveyed need</source>
        <translation>조사된 욕구</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>order of assessment, conference and start</source>
        <translation>조사·사례회의·시작의 순서</translation>
    </message>
    <message>
        <source>A finished assessment of needs has to come first. Please finish one with “assess”.</source>
        <translation>먼저 욕구 조사를 마쳐야 합니다. “assess”로 조사를 마쳐 주세요.</translation>
    </message>
    <message>
        <source>The record of a conference that approved this edition has to come first. Please write it with “conference add”; where help cannot wait, “bundle approve --emergency-due DAY --second KEYSFILE”.</source>
        <translation>이 판을 승인한 사례회의 기록이 먼저 있어야 합니다. “conference add”로 기록해 주세요. 급하면 “bundle approve --emergency-due 날짜 --second 열쇠파일”로 긴급 승인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not every provider of this bundle has a consent. “bundle check” names them; please take it with “consent add”.</source>
        <translation>동의를 받지 않은 제공기관이 있습니다. “bundle check”로 확인하고 “consent add”로 동의를 기록해 주세요.</translation>
    </message>
    <message>
        <source>No reason is enough for what is broken here: %1. “bundle check” gives the figures; please choose another service.</source>
        <translation>사유를 적어도 허용되지 않는 규칙입니다: %1. “bundle check”로 수치를 확인하고 다른 서비스를 골라 주세요.</translation>
    </message>
    <message>
        <source>console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>what was done to the office, the newest first</source>
        <translation>구청 서버에 한 일, 최근 것부터</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>많아야 이만큼</translation>
    </message>
    <message>
        <source>a month in numbers: who did what how often, and who looked at it</source>
        <translation>한 달 집계: 누가 무엇을 몇 번 했고 누가 점검했는지</translation>
    </message>
    <message>
        <source>which month</source>
        <translation>점검할 달</translation>
    </message>
    <message>
        <source>the folder of the office, readable by its account only</source>
        <translation>구청 서버의 데이터 폴더, 그 계정만 읽을 수 있어야 함</translation>
    </message>
    <message>
        <source>postgresql://..., where the office has a database server; without it an encrypted file in the folder</source>
        <translation>데이터베이스 서버를 쓸 때 그 주소(postgresql://...). 없으면 폴더 안의 암호화 파일</translation>
    </message>
    <message>
        <source>the data key; without it the credential data.key of systemd, or DIR.key beside the folder</source>
        <translation>데이터 열쇠 파일. 없으면 systemd가 건네는 data.key, 그것도 없으면 폴더 옆의 DIR.key</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>폐기됨</translation>
    </message>
    <message>
        <source>Revoked. The device gets nothing any more; what it still sends waits in quarantine.</source>
        <translation>폐기했습니다. 이 기기는 더는 아무것도 받지 못하고, 보내는 것은 격리함에서 기다립니다.</translation>
    </message>
    <message>
        <source>The change is offered to its stream.</source>
        <translation>이 변경을 받아들였습니다.</translation>
    </message>
    <message>
        <source>The change is refused, and kept.</source>
        <translation>이 변경을 거절하고 보관했습니다.</translation>
    </message>
    <message>
        <source>all devices, whose they are and when they were seen</source>
        <translation>모든 기기: 누구 것이고 언제 접속했는지</translation>
    </message>
    <message>
        <source>let a device in no more, such as a stolen laptop</source>
        <translation>도난당한 노트북 같은 기기를 더는 들이지 않기</translation>
    </message>
    <message>
        <source>order a revoked device to destroy its slots; two people sign</source>
        <translation>폐기한 기기에 지우기 명령 내리기. 두 사람이 서명</translation>
    </message>
    <message>
        <source>key file of the one</source>
        <translation>첫 번째 사람의 열쇠 파일</translation>
    </message>
    <message>
        <source>file with his password</source>
        <translation>그 사람의 암호가 든 파일</translation>
    </message>
    <message>
        <source>key file of the other</source>
        <translation>두 번째 사람의 열쇠 파일</translation>
    </message>
    <message>
        <source>what revoked devices sent: who, when and which record, no content</source>
        <translation>폐기된 기기가 보낸 것: 누가, 언제, 어느 기록인지만. 내용은 없음</translation>
    </message>
    <message>
        <source>offer it to its stream all the same</source>
        <translation>그래도 받아들이기</translation>
    </message>
    <message>
        <source>refuse it</source>
        <translation>거절하기</translation>
    </message>
    <message>
        <source>This office is new. What follows is shown only now.
Code of the first administrator, for one device within a day:</source>
        <translation>새 구청 서버입니다. 아래 내용은 지금만 보입니다.
첫 관리자 코드(기기 한 대, 하루 안):</translation>
    </message>
    <message>
        <source>Recovery key, for two different people; each keeps one half on paper:</source>
        <translation>복구 열쇠. 서로 다른 두 사람이 절반씩 종이로 보관하세요:</translation>
    </message>
    <message>
        <source>All is well: %1 streams with %2 changes.</source>
        <translation>이상 없음: 스트림 %1개, 변경 %2건.</translation>
    </message>
    <message>
        <source>There is damage:</source>
        <translation>손상이 있습니다:</translation>
    </message>
    <message>
        <source>Saved and read back. Without the data key, which is not in it, it opens nothing.</source>
        <translation>저장하고 다시 읽어 확인했습니다. 데이터 열쇠는 들어 있지 않으며, 그것 없이는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Restored, as a new epoch. Devices offer again what they hold beyond it when they next sync.</source>
        <translation>새 시대로 복구했습니다. 기기들은 다음 동기화 때 백업 뒤의 변경을 다시 냅니다.</translation>
    </message>
    <message>
        <source>The office waits for no more devices.</source>
        <translation>더는 기기를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>check pages, chains, signatures and seals</source>
        <translation>페이지, 연결 고리, 서명, 봉인 검사</translation>
    </message>
    <message>
        <source>save the office to one file, beside a running service</source>
        <translation>서비스가 도는 중에도 한 파일로 백업</translation>
    </message>
    <message>
        <source>in place of an older file of this name</source>
        <translation>같은 이름의 옛 파일을 대신해서</translation>
    </message>
    <message>
        <source>note that replication or the database server keeps it all</source>
        <translation>복제나 데이터베이스 서버가 모두 보관하고 있음을 적어 두기</translation>
    </message>
    <message>
        <source>make the office out of a backup, as a new epoch</source>
        <translation>백업에서 복구하고 새 시대 시작</translation>
    </message>
    <message>
        <source>after a restore: wait no longer for devices that do not come</source>
        <translation>복구 뒤, 오지 않는 기기를 그만 기다리기</translation>
    </message>
    <message>
        <source>read in the .carepack of a device and write the answer for it</source>
        <translation>기기의 .carepack을 읽고 답장 쓰기</translation>
    </message>
    <message>
        <source>the answer, a .carepack file</source>
        <translation>답장(.carepack 파일)</translation>
    </message>
    <message>
        <source>For one device, until %1:</source>
        <translation>기기 한 대, %1까지:</translation>
    </message>
    <message>
        <source>The account has ended; what it signed stays valid.</source>
        <translation>계정을 끝냈습니다. 서명한 것은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>The role has ended.</source>
        <translation>역할을 끝냈습니다.</translation>
    </message>
    <message>
        <source>a code that lets one device in: new people, or a further device</source>
        <translation>기기 한 대를 들이는 코드: 새 사람 또는 추가 기기</translation>
    </message>
    <message>
        <source>whose device it is; a name or the id of a user</source>
        <translation>누구의 기기인지. 이름 또는 사용자 id</translation>
    </message>
    <message>
        <source>what a dong that is new is called</source>
        <translation>새 동의 이름</translation>
    </message>
    <message>
        <source>roles, with commas between them; dongOfficer unless said</source>
        <translation>역할, 쉼표로 구분. 말하지 않으면 dongOfficer</translation>
    </message>
    <message>
        <source>write the code as a picture (PNG) too</source>
        <translation>코드를 그림(PNG)으로도 쓰기</translation>
    </message>
    <message>
        <source>somebody new, though there is a user of this name</source>
        <translation>같은 이름이 있어도 새 사람</translation>
    </message>
    <message>
        <source>the people of the office and their roles</source>
        <translation>사용자와 역할</translation>
    </message>
    <message>
        <source>end an account</source>
        <translation>계정 끝내기</translation>
    </message>
    <message>
        <source>end a role of a user</source>
        <translation>사용자의 역할 끝내기</translation>
    </message>
    <message>
        <source>which role</source>
        <translation>어느 역할</translation>
    </message>
    <message>
        <source>The key file has a new password. That this was done is in the log of the office.</source>
        <translation>열쇠 파일에 새 암호를 넣었습니다. 이 일은 구청 기록에 남습니다.</translation>
    </message>
    <message>
        <source>the public half, to which vaults seal their keys</source>
        <translation>공개된 절반. 보관함이 열쇠를 여기에 봉인</translation>
    </message>
    <message>
        <source>give a vault a new password by the recovery key of two people</source>
        <translation>두 사람의 복구 열쇠로 보관함에 새 암호 주기</translation>
    </message>
    <message>
        <source>file with the half of the one</source>
        <translation>한 사람의 절반이 든 파일</translation>
    </message>
    <message>
        <source>file with the half of the other</source>
        <translation>다른 사람의 절반이 든 파일</translation>
    </message>
    <message>
        <source>The office listens on %1.</source>
        <translation>구청 서버가 %1에서 기다립니다.</translation>
    </message>
    <message>
        <source>run the service; the first start makes the office and shows its codes</source>
        <translation>서비스 실행. 처음 시작하면 구청을 만들고 연결 번호를 보여 줌</translation>
    </message>
    <message>
        <source>where to listen; port 0 is any that is free</source>
        <translation>기다릴 주소. 포트 0은 비어 있는 아무 포트</translation>
    </message>
    <message>
        <source>under which devices find the office, where it is another one</source>
        <translation>기기가 찾아올 주소가 다를 때 그 주소</translation>
    </message>
    <message>
        <source>of a new office, as people read it</source>
        <translation>새 구청의 이름, 사람이 읽는 대로</translation>
    </message>
    <message>
        <source>that answer side by side; 2 unless said</source>
        <translation>나란히 응답하는 수. 말하지 않으면 2</translation>
    </message>
    <message>
        <source>show /metrics to other machines than this one</source>
        <translation>/metrics를 다른 컴퓨터에도 보이기</translation>
    </message>
    <message>
        <source>The stream is made.</source>
        <translation>스트림을 만들었습니다.</translation>
    </message>
    <message>
        <source>The case has moved with all that hangs on it.</source>
        <translation>사례와 딸린 기록을 모두 옮겼습니다.</translation>
    </message>
    <message>
        <source>all streams and how many changes they hold</source>
        <translation>모든 스트림과 변경 수</translation>
    </message>
    <message>
        <source>the stream of a dong, or of the district itself</source>
        <translation>동의 스트림, 또는 구 자체의 스트림</translation>
    </message>
    <message>
        <source>code of the dong; without it the district&apos;s own</source>
        <translation>동 코드. 없으면 구 자체</translation>
    </message>
    <message>
        <source>move a case to another stream</source>
        <translation>사례를 다른 스트림으로 옮기기</translation>
    </message>
    <message>
        <source>  has to be decided; closing the case waits for it</source>
        <translation>  정해야 합니다. 정하기 전에는 사례를 종결할 수 없습니다</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>없앰</translation>
    </message>
    <message>
        <source>more than one conflict begins like this: type more of the id</source>
        <translation>이렇게 시작하는 것이 여럿입니다. 번호를 더 길게 입력해 주세요</translation>
    </message>
    <message>
        <source>this conflict is about the field %1</source>
        <translation>이것은 %1 항목에 관한 것입니다</translation>
    </message>
    <message>
        <source>what people wrote apart and somebody has to settle</source>
        <translation>서로 다르게 고쳐서 정해야 하는 것</translation>
    </message>
    <message>
        <source>one of them: who wrote what, and what stood there before</source>
        <translation>하나를 자세히: 누가 무엇을 썼고 처음 값은 무엇이었는지</translation>
    </message>
    <message>
        <source>the field that it is about, to be sure</source>
        <translation>확인을 위한 항목 이름</translation>
    </message>
    <message>
        <source>The district office cannot be reached.</source>
        <translation>구청에 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>The district office has too much to do just now. Please try again.</source>
        <translation>지금 구청 서버가 바쁩니다. 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Who answered is not the district office; nothing was sent.</source>
        <translation>답한 곳이 구청이 아닙니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate of the district office is not valid at this time; nothing was sent.</source>
        <translation>구청의 인증서가 지금 시각에 유효하지 않습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>It is not signed by its sender; nothing was changed.</source>
        <translation>보낸 곳의 서명이 아닙니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>It is sealed for somebody else; nothing was changed.</source>
        <translation>다른 사람에게 보내는 것입니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>It is past its time; nothing was changed.</source>
        <translation>기한이 지났습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>It was damaged on the way; nothing was changed. Please copy it again.</source>
        <translation>오는 길에 손상되었습니다. 아무것도 바뀌지 않았습니다. 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>It was read in before; there is nothing to do.</source>
        <translation>전에 이미 읽은 것입니다. 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>It does not follow what was read in before. Please read in the oldest first.</source>
        <translation>전에 읽은 것과 이어지지 않습니다. 가장 오래된 것부터 읽어 주세요.</translation>
    </message>
    <message>
        <source>It holds more than this program takes.</source>
        <translation>이 프로그램이 받을 수 있는 양보다 많습니다.</translation>
    </message>
    <message>
        <source>The case has moved. What its former holder writes late arrives in the new holder&apos;s inbox.</source>
        <translation>사례를 이관했습니다. 이전 담당자가 늦게 쓴 것은 새 담당자의 충돌함에 들어갑니다.</translation>
    </message>
    <message>
        <source>Only the named people read this case now.</source>
        <translation>이제 지정한 사람만 이 사례를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The office has noted it.</source>
        <translation>구청에 등록했습니다.</translation>
    </message>
    <message>
        <source>Revoked. It may send once more, into quarantine, and receives nothing.</source>
        <translation>접속을 차단했습니다. 한 번 더 보낼 수 있지만 격리되며, 받는 것은 없습니다.</translation>
    </message>
    <message>
        <source>their ids, with commas between them</source>
        <translation>사람의 번호, 쉼표로 구분</translation>
    </message>
    <message>
        <source>code of the role</source>
        <translation>역할 코드</translation>
    </message>
    <message>
        <source>end it instead</source>
        <translation>역할을 끝냄</translation>
    </message>
    <message>
        <source>the devices that the office knows</source>
        <translation>구청에 등록된 컴퓨터</translation>
    </message>
    <message>
        <source>take a lost device out</source>
        <translation>잃어버린 컴퓨터의 사용을 막기</translation>
    </message>
    <message>
        <source>dongs and restricted cases, by id</source>
        <translation>동과 제한된 사례의 번호</translation>
    </message>
    <message>
        <source>say either --code-file FILE, or --code LETTERS and --office HOST:PORT</source>
        <translation>--code-file FILE을 쓰거나, --code LETTERS와 --office HOST:PORT를 함께 써 주세요</translation>
    </message>
    <message>
        <source>--office HOST:PORT is missing: letters that are typed do not tell where the office is</source>
        <translation>--office HOST:PORT가 없습니다. 입력한 글자만으로는 구청의 위치를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the office has ordered this vault to be destroyed; everything in it had been sent before</source>
        <translation>구청이 이 보관함을 파기하도록 했습니다. 안의 것은 모두 전에 보냈습니다</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>The refused change was let go; the record shows what the office has.</source>
        <translation>구청이 받지 않은 변경을 정리했습니다. 기록에는 구청의 값이 보입니다.</translation>
    </message>
    <message>
        <source>make this vault one of a district office, with its code</source>
        <translation>연결 번호로 이 보관함을 구청에 연결</translation>
    </message>
    <message>
        <source>the code as 26 letters</source>
        <translation>글자 26자의 연결 번호</translation>
    </message>
    <message>
        <source>what the office&apos;s list calls this device</source>
        <translation>구청 목록에 보일 이 컴퓨터의 이름</translation>
    </message>
    <message>
        <source>send what waits, and take what others have written</source>
        <translation>보낼 것을 보내고 다른 사람이 쓴 것을 받기</translation>
    </message>
    <message>
        <source>what is on its way to the office, and what it refused</source>
        <translation>구청에 보낼 것과 구청이 받지 않은 것</translation>
    </message>
    <message>
        <source>let a refused change go</source>
        <translation>구청이 받지 않은 변경을 정리</translation>
    </message>
    <message>
        <source>write what there is to say to the office into a .carepack file</source>
        <translation>구청에 보낼 것을 .carepack 파일로 쓰기</translation>
    </message>
    <message>
        <source>read the office&apos;s answer from a .carepack file</source>
        <translation>구청의 답을 .carepack 파일에서 읽기</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>보낼 차례를 기다림</translation>
    </message>
    <message>
        <source>taken by the office</source>
        <translation>구청이 받음</translation>
    </message>
    <message>
        <source>the office waits for something else first</source>
        <translation>구청이 앞선 것을 기다림</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask your team leader to do it.</source>
        <translation>권한이 없는 작업입니다. 팀장에게 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The record was erased by an act of two people.</source>
        <translation>두 사람이 함께 파기한 기록입니다.</translation>
    </message>
    <message>
        <source>The office does not know the record that this belongs to.</source>
        <translation>구청에 없는 기록에 딸린 것입니다.</translation>
    </message>
    <message>
        <source>Only the office writes this field.</source>
        <translation>구청만 쓰는 항목입니다.</translation>
    </message>
    <message>
        <source>This device was revoked, and a person at the office did not take the change.</source>
        <translation>구청에서 이 컴퓨터의 접속을 차단했고, 담당자가 이 변경을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The office has another change of this number: tell your administrator, somebody may have meddled with this PC.</source>
        <translation>같은 번호의 다른 변경이 구청에 있습니다. 누군가 이 컴퓨터를 건드렸을 수 있으니 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The office could not read or verify the change (%1): tell your administrator.</source>
        <translation>구청이 이 변경을 읽거나 확인하지 못했습니다(%1). 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Refused: %1 %2, change %3. %4</source>
        <translation>받지 않음: %1 %2, 변경 %3. %4</translation>
    </message>
    <message>
        <source>A copy of this vault was found. It goes on under a name of its own; nothing is lost.</source>
        <translation>이 보관함의 복사본이 발견되었습니다. 새 이름으로 이어 갑니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The clock of this PC is more than five minutes ahead: set it right.</source>
        <translation>이 컴퓨터의 시계가 5분 넘게 빠릅니다. 시각을 맞춰 주세요.</translation>
    </message>
    <message>
        <source>A page of the office did not verify and was not taken: tell your administrator.</source>
        <translation>구청에서 온 것 하나가 검사를 통과하지 못해 받지 않았습니다. 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>changes that the office did not take, and kept</source>
        <translation>구청이 받지 않고 보관한 변경</translation>
    </message>
    <message>
        <source>second contents under an id that was taken: somebody tampers</source>
        <translation>이미 쓰인 id로 온 다른 내용: 누군가 손댄 흔적</translation>
    </message>
    <message>
        <source>how many people may have an offer in one month</source>
        <translation>한 달에 한 서비스를 이용할 수 있는 사람 수</translation>
    </message>
    <message>
        <source>The district office has to grant the services first. Please ask with “bundle request” and run “sync”.</source>
        <translation>먼저 구청의 승인이 있어야 합니다. “bundle request”로 신청하고 “sync”를 실행해 주세요.</translation>
    </message>
    <message>
        <source>The district office has not answered yet. Please run “sync”.</source>
        <translation>구청이 아직 답하지 않았습니다. “sync”를 실행해 주세요.</translation>
    </message>
    <message>
        <source>From %1 on a person may have %2 care-pass services in a month.</source>
        <translation>%1부터 한 사람이 한 달에 돌봄패스 서비스를 %2개까지 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>how many care-pass services a month may hold for one person, from a month on</source>
        <translation>어느 달부터 한 사람이 한 달에 받을 수 있는 돌봄패스 서비스의 수</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>papers of a person, and whether each has come or been sent</source>
        <translation>한 사람의 서류와, 각각 받았는지 보냈는지</translation>
    </message>
    <message>
        <source>write a paper to a file</source>
        <translation>서류를 파일로 씁니다</translation>
    </message>
    <message>
        <source>complete and verified</source>
        <translation>모두 받아 확인함</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here</source>
        <translation>%2조각 중 %1조각을 받음</translation>
    </message>
    <message>
        <source>refused: it is not the file that the record tells of</source>
        <translation>거절됨: 기록에 적힌 파일이 아님</translation>
    </message>
    <message>
        <source>Papers: sent %1, received %2, to be sent %3, to come %4.</source>
        <translation>서류: %1건 보냄, %2건 받음, 보낼 것 %3건, 받을 것 %4건.</translation>
    </message>
    <message>
        <source>The office has locked this device out. What is not sent yet goes with the next sync; for everything else ask the person in charge of the system.</source>
        <translation>구청에서 이 기기의 접속을 차단했습니다. 아직 보내지 않은 것은 다음 sync 때 갑니다. 그 밖의 일은 시스템 관리자에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>The office has had this very letter before and takes none twice. Please sync once more; if it stays so, somebody sends copies.</source>
        <translation>구청이 똑같은 편지를 이미 받았습니다. 같은 것은 두 번 받지 않습니다. 한 번 더 sync 해 주세요. 계속 그러면 누군가 사본을 보내고 있는 것입니다.</translation>
    </message>
    <message>
        <source>What was sent is past its time. Please do it once more.</source>
        <translation>보낸 것의 유효 시간이 지났습니다. 한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>The office could not read what was sent: its program and this one are of different age. Please update the older one.</source>
        <translation>구청이 보낸 것을 읽지 못했습니다. 구청과 이 프로그램의 버전이 서로 다릅니다. 오래된 쪽을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>The office takes this no further, for a reason that this program does not know. Please update it.</source>
        <translation>구청이 이것을 받지 않았습니다. 이 프로그램이 모르는 이유이니 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 hours slow. Please set it right and do it once more.</source>
        <translation>이 컴퓨터의 시계가 %1시간 늦습니다. 시계를 맞춘 뒤 한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 hours fast. Please set it right and do it once more.</source>
        <translation>이 컴퓨터의 시계가 %1시간 빠릅니다. 시계를 맞춘 뒤 한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>wipe ordered, waits for two backups</source>
        <translation>지우기 명령됨, 백업 두 번을 기다림</translation>
    </message>
    <message>
        <source>wipe ordered, waits for one more backup</source>
        <translation>지우기 명령됨, 백업 한 번을 더 기다림</translation>
    </message>
    <message>
        <source>wipe ordered, waits until the device next asks</source>
        <translation>지우기 명령됨, 기기가 다음에 접속하기를 기다림</translation>
    </message>
    <message>
        <source>outside 09-18: %1, weekend: %2</source>
        <translation>09-18시 밖: %1, 주말: %2</translation>
    </message>
    <message>
        <source>The office has noted that you have looked at this month.</source>
        <translation>이 달을 점검하신 것을 구청에 남겼습니다.</translation>
    </message>
    <message>
        <source>the access logs of the district for a month, for those who check them</source>
        <translation>점검자가 보는 구 전체의 한 달 접속기록</translation>
    </message>
    <message>
        <source>of this person only, by id</source>
        <translation>이 사람 것만(id)</translation>
    </message>
    <message>
        <source>leave out the first N</source>
        <translation>처음 N건은 건너뜀</translation>
    </message>
    <message>
        <source>sign that you have looked at a month; two people where your own accesses are in it</source>
        <translation>한 달을 점검했다고 서명. 본인의 접속기록이 있으면 두 사람이 서명</translation>
    </message>
    <message>
        <source>what you found</source>
        <translation>점검 의견</translation>
    </message>
    <message>
        <source>with something only that two people wrote apart</source>
        <translation>두 사람이 따로 고친 것이 있는 사람만</translation>
    </message>
    <message>
        <source>several people are called %1: name the account by its id</source>
        <translation>이름이 %1인 사람이 여럿입니다. 계정을 id로 지정해 주세요</translation>
    </message>
    <message>
        <source>%1 entries written to %2. Whoever opens the file sees who looked at whom.</source>
        <translation>%1건을 %2에 썼습니다. 이 파일을 여는 사람은 누가 누구를 보았는지 알게 됩니다.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 entries</source>
        <translation>%3건 가운데 %1~%2</translation>
    </message>
    <message>
        <source>%1: %2 different records on %3</source>
        <translation>%1: %3에 서로 다른 기록 %2건</translation>
    </message>
    <message>
        <source>%1: %2 at %3, reason: %4</source>
        <translation>%1: %3에 %2, 사유: %4</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>살펴볼 것:</translation>
    </message>
    <message>
        <source>the access logs of all vaults for a month: who saw which record, when and why</source>
        <translation>한 달 동안 모든 보관함의 접속기록: 누가 어느 기록을 언제 왜 보았는지</translation>
    </message>
    <message>
        <source>of this person only, by name or id</source>
        <translation>이 사람 것만(이름 또는 id)</translation>
    </message>
    <message>
        <source>write all of them into a file instead</source>
        <translation>전부를 파일로 쓰기</translation>
    </message>
    <message>
        <source>Access logs: %1 entries</source>
        <translation>접속기록: %1건</translation>
    </message>
    <message>
        <source>Acts of the office:</source>
        <translation>구청이 한 일:</translation>
    </message>
    <message>
        <source>%1 (%2 changes in quarantine to be judged)</source>
        <translation>%1 (격리된 변경 %2건의 판단이 남음)</translation>
    </message>
    <message>
        <source>Ordered. The device destroys what opens its vault once all that it sent lies in two backups and it asks again, if its program is honest. The list of devices says what is missing.</source>
        <translation>명령했습니다. 기기가 보낸 것이 모두 백업 두 번에 들어간 뒤 기기가 다시 접속하면, 정직한 프로그램은 보관함을 여는 열쇠를 없앱니다. 무엇이 남았는지는 기기 목록에 나옵니다.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, still waiting %3, conflicts %4.</source>
        <translation>보냄 %1, 받음 %2, 남은 것 %3, 수정 충돌 %4.</translation>
    </message>
    <message>
        <source>  base: %1</source>
        <translation>  base(이전 값): %1</translation>
    </message>
    <message>
        <source>no conflict has this id; it was settled, or “conflict list” shows another</source>
        <translation>이 번호의 수정 충돌이 없습니다. 이미 정해졌거나, “conflict list”에 다른 번호로 나옵니다</translation>
    </message>
    <message>
        <source>the same two changes differ in other fields of this record: settle those first; a text, and keeping what was taken away, come last</source>
        <translation>같은 두 변경이 이 기록의 다른 항목에서도 다릅니다. 그 항목들을 먼저 정해 주세요. 긴 글과 지운 기록을 남기는 것은 마지막입니다</translation>
    </message>
    <message>
        <source>which side counts from now on</source>
        <translation>앞으로 쓸 쪽</translation>
    </message>
    <message>
        <source>--office is HOST:PORT as on the paper, such as office.gu.example:8443</source>
        <translation>--office는 종이에 적힌 대로 호스트:포트입니다. 예: office.gu.example:8443</translation>
    </message>
    <message>
        <source>a code has 26 letters and digits; there are %1. Please compare them with the paper</source>
        <translation>코드는 글자와 숫자 26자인데 %1자입니다. 종이와 비교해 주세요</translation>
    </message>
    <message>
        <source>each of the first four groups is right by itself, and the last one, of six letters, does not fit them: compare it with the paper, and the order of the groups</source>
        <translation>앞의 네 묶음은 각각 맞지만, 여섯 자인 마지막 묶음이 이들과 맞지 않습니다. 마지막 묶음과 묶음의 순서를 종이와 비교해 주세요</translation>
    </message>
    <message>
        <source>group %1 of the code is mistyped: please compare its five letters with the paper</source>
        <translation>코드의 %1번째 묶음을 잘못 입력했습니다. 다섯 자를 종이와 비교해 주세요</translation>
    </message>
    <message>
        <source>there is no enrolment code in %1: it begins with CAREPASS-ENROL: and is printed by “carepass-office enrol-code”. Letters are typed with --code LETTERS --office HOST:PORT</source>
        <translation>%1에 연결 번호가 없습니다. 연결 번호는 CAREPASS-ENROL:로 시작하며 “carepass-office enrol-code”가 출력합니다. 글자로 입력하려면 --code 글자 --office 호스트:포트를 써 주세요</translation>
    </message>
    <message>
        <source>the enrolment code in %1 is not whole or was altered: please copy it once more, or ask for a new one</source>
        <translation>%1의 연결 번호가 온전하지 않거나 바뀌었습니다. 다시 복사하거나 새 연결 번호를 요청해 주세요</translation>
    </message>
    <message>
        <source>It is not in this vault any more: the case left on %1, and is restricted to named people or held elsewhere in the district. What was written here late arrives in its inbox there.</source>
        <translation>이 보관함에 더는 없습니다. 사례가 %1에 떠났으며, 정해진 사람만 볼 수 있게 제한되었거나 구의 다른 곳에서 맡고 있습니다. 여기서 늦게 쓴 것은 그곳의 받은 편지함에 도착합니다.</translation>
    </message>
    <message>
        <source>It is not in this vault any more: on %1 the case moved to %2. What was written here late arrives in the inbox there.</source>
        <translation>이 보관함에 더는 없습니다. 사례가 %1에 %2 담당으로 옮겨졌습니다. 여기서 늦게 쓴 것은 그곳의 받은 편지함에 도착합니다.</translation>
    </message>
    <message>
        <source>%1; --force writes over it</source>
        <translation>%1. 덮어쓰려면 --force를 붙여 주세요</translation>
    </message>
    <message>
        <source>made</source>
        <translation>만듦</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>지움</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>파기</translation>
    </message>
    <message>
        <source>--%1 is one of: %2</source>
        <translation>--%1에는 다음 중 하나를 써 주세요: %2</translation>
    </message>
    <message>
        <source>what its readers call it; others see a number</source>
        <translation>볼 수 있는 사람들에게 보일 이름. 다른 사람에게는 번호만 보입니다</translation>
    </message>
    <message>
        <source>I am none of them, will not read it any more and cannot undo this myself</source>
        <translation>나는 그중에 없으며, 더는 볼 수 없고 스스로 되돌릴 수 없음을 압니다</translation>
    </message>
    <message>
        <source>give somebody a role at the office, which takes two people (office proposals), or end it</source>
        <translation>구청에서의 역할을 주거나 끝냅니다. 역할 주기에는 두 사람이 필요합니다(office proposals)</translation>
    </message>
    <message>
        <source>the second person has to be somebody else than who asks</source>
        <translation>두 번째 사람은 요청한 사람이 아닌 다른 사람이어야 합니다</translation>
    </message>
    <message>
        <source>the role that this account has at the office does not allow it; the role of whoever asks or agrees has to</source>
        <translation>이 계정의 역할로는 할 수 없습니다. 요청하는 사람과 동의하는 사람 모두 이 일이 허용된 역할이어야 합니다</translation>
    </message>
    <message>
        <source>one of the two has to read the dong where the case is, and one the dong where it goes</source>
        <translation>두 사람 중 한 사람은 사례가 있는 동을, 한 사람은 사례가 갈 동을 볼 수 있어야 합니다</translation>
    </message>
    <message>
        <source>nobody gives himself a role that reads, also not as the second of two</source>
        <translation>기록을 볼 수 있는 역할은 누구도 스스로에게 줄 수 없습니다. 두 번째 사람으로도 안 됩니다</translation>
    </message>
    <message>
        <source>the clock of this computer is wrong, or the order waited for more than fourteen days</source>
        <translation>이 컴퓨터의 시계가 틀렸거나, 요청한 지 14일이 지났습니다</translation>
    </message>
    <message>
        <source>Somebody else who may do this has to agree within fourteen days. “office proposals” shows it there; he agrees with “office confirm %1”.</source>
        <translation>이 일을 할 수 있는 다른 사람이 14일 안에 동의해야 합니다. 그 사람은 “office proposals”로 확인하고 “office confirm %1”로 동의합니다.</translation>
    </message>
    <message>
        <source>somebody else has to agree</source>
        <translation>다른 사람의 동의가 필요합니다</translation>
    </message>
    <message>
        <source>you may agree</source>
        <translation>동의할 수 있습니다</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>두 번째 사람의 승인을 기다리는 일이 없습니다.</translation>
    </message>
    <message>
        <source>nothing waits under this id: it was decided, or fourteen days are over; “office proposals” shows what waits</source>
        <translation>이 번호로 기다리는 일이 없습니다. 이미 정해졌거나 14일이 지났습니다. “office proposals”로 확인해 주세요</translation>
    </message>
    <message>
        <source>Agreed, and done.</source>
        <translation>동의하여 처리했습니다.</translation>
    </message>
    <message>
        <source>Declined; nothing was done, and the office has noted it.</source>
        <translation>거절했습니다. 아무것도 바뀌지 않았고 구청에 기록되었습니다.</translation>
    </message>
    <message>
        <source>acts that wait for a second person: who asks for what, since and until when</source>
        <translation>두 번째 사람의 승인 대기: 누가 무엇을 언제 요청했고 언제까지인지</translation>
    </message>
    <message>
        <source>agree to one of them as the second person; it is done then</source>
        <translation>두 번째 사람으로 그중 하나에 동의합니다. 바로 처리됩니다</translation>
    </message>
    <message>
        <source>decline one of them, or take your own back</source>
        <translation>그중 하나를 거절하거나 본인의 요청을 거둡니다</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>이 종류만</translation>
    </message>
    <message>
        <source>office made</source>
        <translation>구청 서버 만듦</translation>
    </message>
    <message>
        <source>device enrolled</source>
        <translation>기기 등록</translation>
    </message>
    <message>
        <source>code for a device</source>
        <translation>기기 연결 번호</translation>
    </message>
    <message>
        <source>account ended</source>
        <translation>계정 종료</translation>
    </message>
    <message>
        <source>role given</source>
        <translation>역할 부여</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>역할 종료</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation>기기 폐기</translation>
    </message>
    <message>
        <source>wipe of a device</source>
        <translation>기기 지우기 명령</translation>
    </message>
    <message>
        <source>change in quarantine judged</source>
        <translation>격리된 변경 판단</translation>
    </message>
    <message>
        <source>stream of a dong made</source>
        <translation>동 자료 묶음 만듦</translation>
    </message>
    <message>
        <source>case moved</source>
        <translation>사례 이관</translation>
    </message>
    <message>
        <source>case restricted</source>
        <translation>사례 열람 제한</translation>
    </message>
    <message>
        <source>recovery ended</source>
        <translation>복구 종료</translation>
    </message>
    <message>
        <source>cap of services set</source>
        <translation>서비스 한도 설정</translation>
    </message>
    <message>
        <source>places of an offer set</source>
        <translation>서비스 자리 수 설정</translation>
    </message>
    <message>
        <source>access logs looked at</source>
        <translation>접속기록 열람</translation>
    </message>
    <message>
        <source>month of access logs signed</source>
        <translation>접속기록 월 점검 서명</translation>
    </message>
    <message>
        <source>act of two declined</source>
        <translation>두 사람이 할 일 거절</translation>
    </message>
    <message>
        <source>copy of a vault found</source>
        <translation>보관함 복사본 발견</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>backup by other means noted</source>
        <translation>다른 방법의 백업 기록</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>password of a vault renewed by the recovery key</source>
        <translation>복구 열쇠로 보관함 암호 재설정</translation>
    </message>
    <message>
        <source>restricted case %1</source>
        <translation>제한 사례 %1</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>restricted case</source>
        <translation>제한 사례</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>협력기관</translation>
    </message>
    <message>
        <source>shared by all</source>
        <translation>모두 함께 보는 자료</translation>
    </message>
    <message>
        <source>access logs</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 is no .carepack file, or not a whole one</source>
        <translation>%1 파일은 .carepack 파일이 아니거나 온전하지 않습니다</translation>
    </message>
    <message>
        <source>%1 is of somebody else, or was altered: take the one that was written for this vault or office</source>
        <translation>%1 파일은 다른 곳의 것이거나 바뀌었습니다. 이 보관함이나 구청에 맞게 만든 파일을 써 주세요</translation>
    </message>
    <message>
        <source>one before %1 is missing; where it is lost, make a new package</source>
        <translation>%1 앞의 것이 빠졌습니다. 잃어버렸으면 새로 만들어 주세요</translation>
    </message>
    <message>
        <source>%1 is larger than any package</source>
        <translation>%1 파일은 교환 파일로 보기에 너무 큽니다</translation>
    </message>
    <message>
        <source>write over a file of this name</source>
        <translation>같은 이름의 파일을 덮어씁니다</translation>
    </message>
    <message>
        <source>← two people wrote it apart, conflict %1</source>
        <translation>← 두 사람이 따로 씀, 수정 충돌 %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>수정 충돌</translation>
    </message>
    <message>
        <source>You are none of these readers: you would not read the case any more, and could not undo this yourself. Please name yourself among --readers, or say --without-me.</source>
        <translation>본인이 볼 수 있는 사람에 없습니다. 이대로 하면 이 사례를 더는 볼 수 없고 스스로 되돌릴 수 없습니다. --readers에 본인을 넣거나, 그래도 하려면 --without-me를 붙여 주세요.</translation>
    </message>
    <message>
        <source>The district office has no place for households and other records of this role. Please work in a vault without any, or ask the person in charge of the system for a role with a dong, or for a stream of the district (“carepass-office stream add”).</source>
        <translation>이 역할의 가구와 기록을 둘 곳이 구청에 정해져 있지 않습니다. 기록이 없는 보관함을 쓰거나, 시스템 담당자에게 동을 정한 역할이나 구 단위의 자리(“carepass-office stream add”)를 요청해 주세요.</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>This vault belongs to %1 now, at %2. %3 changes from before wait to be sent: run sync.</source>
        <translation>이 보관함은 이제 %1에 속하며, 주소는 %2입니다. 이전에 쓴 변경 %3건이 보내기를 기다립니다. sync를 실행해 주세요.</translation>
    </message>
    <message>
        <source>the code as a file, also all that enrol-code printed; - for standard input</source>
        <translation>연결 번호가 든 파일. enrol-code가 출력한 내용 전체도 됩니다. 표준 입력은 -</translation>
    </message>
    <message>
        <source>delivered; kept here until two backups of the office hold it</source>
        <translation>전달됨, 구청 백업 두 번에 들어갈 때까지 여기에도 보관</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Nobody has signed this month yet.</source>
        <translation>이 달에는 아직 아무도 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>점검 서명:</translation>
    </message>
    <message>
        <source>acts that wait for a second person; it agrees or declines with carepass-cli</source>
        <translation>두 번째 사람의 승인 대기. 동의와 거절은 carepass-cli로 합니다</translation>
    </message>
    <message>
        <source>several people are called %1, or one is here and another waits for his code. For a further device name the user by the id that “users” shows (--user ID); for one more of this name say --new</source>
        <translation>이름이 %1인 사람이 여럿이거나, 한 사람이 있고 다른 한 사람의 코드가 아직 쓰이지 않았습니다. 기기를 더하려면 “users”에 나오는 번호로 사용자를 써 주시고(--user 번호), 같은 이름의 다른 사람이면 --new를 붙여 주세요</translation>
    </message>
    <message>
        <source>nobody is called %1 yet, and somebody new needs a place: --dong CODE, or --role ROLE for the district</source>
        <translation>이름이 %1인 사람이 아직 없습니다. 새 사람에게는 --dong 코드나, 구 소속이면 --role 역할이 필요합니다</translation>
    </message>
    <message>
        <source>For %1, who is new.</source>
        <translation>새 사용자 %1의 코드입니다.</translation>
    </message>
    <message>
        <source>For a further device of %1. Somebody else of the same name gets a code with --new.</source>
        <translation>%1의 다른 기기를 위한 코드입니다. 이름이 같은 다른 사람이면 --new로 만들어 주세요.</translation>
    </message>
    <message>
        <source>For a further device of %1, who has a code already that nobody has used. Somebody else of the same name gets a code with --new.</source>
        <translation>아직 쓰이지 않은 코드가 있는 %1의 다른 기기를 위한 코드입니다. 이름이 같은 다른 사람이면 --new로 만들어 주세요.</translation>
    </message>
    <message>
        <source>--dong is the ten digits of the code of an administrative dong, such as 2647061000</source>
        <translation>--dong에는 행정동코드 10자리를 써 주세요. 예: 2647061000</translation>
    </message>
    <message>
        <source>this vault belongs to no district office yet: “enrol” joins one with the code that it gave out</source>
        <translation>이 보관함은 아직 구청에 속하지 않습니다. 구청에서 받은 연결 번호로 “enrol”을 실행해 주세요</translation>
    </message>
    <message>
        <source>no record of this vault has this id; “search” and the lists show ids</source>
        <translation>이 보관함에 이 번호의 기록이 없습니다. 번호는 “search”와 목록에 나옵니다</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>되돌릴 것이 없습니다</translation>
    </message>
    <message>
        <source>there is no key file: name the .carepass-keys file, or the vault that it lies beside</source>
        <translation>열쇠 파일이 없습니다. .carepass-keys 파일이나 그 옆의 보관함을 써 주세요</translation>
    </message>
    <message>
        <source>this consent has no paper yet; “consent attach” adds one</source>
        <translation>이 동의에는 아직 서류가 없습니다. “consent attach”로 붙여 주세요</translation>
    </message>
    <message>
        <source>only somebody who reads this case may restrict it</source>
        <translation>이 사례를 볼 수 있는 사람만 열람을 제한할 수 있습니다</translation>
    </message>
    <message>
        <source>administrators do not sign the review of accesses; an auditor or supervisor does</source>
        <translation>시스템 관리자는 접속기록 점검에 서명하지 않습니다. 접속기록 점검자나 구 책임자가 서명합니다</translation>
    </message>
    <message>
        <source>none of the readers has a role that reads cases: name somebody who has</source>
        <translation>지정한 사람 가운데 사례를 볼 수 있는 역할이 없습니다. 볼 수 있는 사람을 지정해 주세요</translation>
    </message>
    <message>
        <source>the case is there already, or that stream holds no cases; “office streams” shows the dongs</source>
        <translation>사례가 이미 그곳에 있거나 사례를 두는 곳이 아닙니다. 동은 “office streams”에 나옵니다</translation>
    </message>
    <message>
        <source>only a revoked device is wiped: revoke it first</source>
        <translation>폐기한 기기만 지울 수 있습니다. 먼저 폐기해 주세요</translation>
    </message>
    <message>
        <source>this device is revoked already</source>
        <translation>이미 폐기한 기기입니다</translation>
    </message>
    <message>
        <source>the office waits for no devices: this is for after a restore only</source>
        <translation>구청이 기다리는 기기가 없습니다. 복원한 뒤에만 쓰는 명령입니다</translation>
    </message>
    <message>
        <source>the office has no user of this id; “carepass-office users” shows them</source>
        <translation>구청에 이 번호의 사용자가 없습니다. “carepass-office users”로 확인해 주세요</translation>
    </message>
    <message>
        <source>the office has no user of this id, or the account has ended already; “users” shows them</source>
        <translation>구청에 이 번호의 사용자가 없거나 이미 종료된 계정입니다. “users”로 확인해 주세요</translation>
    </message>
    <message>
        <source>this person does not have this role in this place; “users” shows who has which</source>
        <translation>이 사람에게는 이곳의 이 역할이 없습니다. “users”로 확인해 주세요</translation>
    </message>
    <message>
        <source>the office has no device of this id; the list of devices shows them</source>
        <translation>구청에 이 번호의 기기가 없습니다. 기기 목록을 확인해 주세요</translation>
    </message>
    <message>
        <source>the office does not know this case yet, or it was erased; run “sync” first</source>
        <translation>구청이 이 사례를 아직 모르거나 파기된 사례입니다. 먼저 “sync”를 실행해 주세요</translation>
    </message>
    <message>
        <source>the office has no stream of this id; the list of streams shows them</source>
        <translation>구청에 이 번호의 자료 묶음이 없습니다. 목록을 확인해 주세요</translation>
    </message>
    <message>
        <source>this dong, or the district, has a stream already</source>
        <translation>이 동이나 구에는 이미 자료 묶음이 있습니다</translation>
    </message>
    <message>
        <source>this change does not wait in quarantine; “quarantine list” shows what does</source>
        <translation>이 변경은 격리함에 없습니다. “quarantine list”로 확인해 주세요</translation>
    </message>
    <message>
        <source>this was done before</source>
        <translation>이미 처리한 일입니다</translation>
    </message>
    <message>
        <source>%1: this vault has none of this id; “person show” and the lists show ids</source>
        <translation>%1: 이 보관함에 이 번호가 없습니다. 번호는 “person show”와 목록에 나옵니다</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>아직 시작 전</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>기간 끝남</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>%1 knows this vault again. It keeps everything: run sync.</source>
        <translation>%1에 이 보관함이 다시 등록되었습니다. 내용은 그대로입니다. sync를 실행해 주세요.</translation>
    </message>
    <message>
        <source>the office takes nothing from this device; where it was restored from a backup that is older than this device&apos;s enrolment, ask for a new code and run “enrol” with it: the vault keeps everything and sends it again</source>
        <translation>구청 서버가 이 기기의 접속을 받지 않습니다. 서버가 이 기기의 등록보다 앞선 백업에서 복구되었다면 새 연결 번호를 받아 “enrol”을 실행해 주세요. 보관함의 내용은 그대로 남고 다시 보내집니다</translation>
    </message>
    <message>
        <source>%1 parts of the access log</source>
        <translation>접속기록 %1묶음</translation>
    </message>
    <message>
        <source>waits: the restored office does not know %1 any more</source>
        <translation>기다림: 복구된 구청 서버에 %1 님이 다시 등록되어야 함</translation>
    </message>
    <message>
        <source>waits for somebody whom the restored office does not know any more</source>
        <translation>복구된 구청 서버가 모르는 직원의 변경을 기다림</translation>
    </message>
    <message>
        <source>%1 devices of other departments</source>
        <translation>다른 부서의 기기 %1대</translation>
    </message>
    <message>
        <source>The office was restored from a backup. It still waits for %1 to sync once; until then it holds what may hang on their changes, and gives no grants. Where one of them does not come, an administrator ends the waiting with “carepass-office recovery end”. Nothing is lost.</source>
        <translation>구청 서버가 백업에서 복구되었습니다. 다음 기기가 한 번 동기화하기를 기다리고 있습니다: %1. 그때까지 이들의 변경에 딸릴 수 있는 것은 보류되고 서비스 승인도 미뤄집니다. 오지 않는 기기가 있으면 시스템 관리자가 “carepass-office recovery end”로 기다림을 끝낼 수 있습니다. 사라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 of those that wait are held by the office until something else comes; “outbox” says for what.</source>
        <translation>기다리는 것 가운데 %1건은 다른 것이 먼저 와야 해서 보류되어 있습니다. 무엇을 기다리는지는 “outbox”에 나옵니다.</translation>
    </message>
    <message>
        <source>The office was restored and waits for these devices to sync once:</source>
        <translation>복구된 서버가 다음 기기의 동기화를 기다리고 있습니다:</translation>
    </message>
    <message>
        <source>The office waits for no device.</source>
        <translation>기다리는 기기가 없습니다.</translation>
    </message>
    <message>
        <source>Somebody enrolled after the backup (user %1) is not known any more; %2 changes of his wait. Please make a new code with “enrol-code”, with which his vault goes on.</source>
        <translation>백업 뒤에 등록된 직원(사용자 %1)을 서버가 모릅니다. 그 직원의 변경 %2건이 기다리고 있습니다. “enrol-code”로 새 연결 번호를 만들어 주세요. 그 연결 번호로 쓰던 보관함을 이어 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>after a restore: which devices are waited for, and what waits for people who are not known</source>
        <translation>복구한 뒤: 어느 기기를 기다리는지, 서버가 모르는 직원 때문에 기다리는 변경이 있는지 보기</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Noted; “likeness open” takes it back.</source>
        <translation>기록했습니다. “likeness open”으로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>records of other dongs that may be of the same person, as the office says</source>
        <translation>구청이 알려 온, 같은 사람일 수 있는 다른 동의 기록</translation>
    </message>
    <message>
        <source>those that were answered too</source>
        <translation>이미 답한 것도 보입니다</translation>
    </message>
    <message>
        <source>it is the same person</source>
        <translation>같은 사람입니다</translation>
    </message>
    <message>
        <source>it is not the same person</source>
        <translation>같은 사람이 아닙니다</translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation>답을 취소합니다</translation>
    </message>
    <message>
        <source>This person has as many services in one of these months as may be, in other bundles too. Please end one, choose other months, or have two people sign for more.</source>
        <translation>이 사람은 이 가운데 한 달에 다른 묶음까지 합하여 받을 수 있는 서비스 수를 이미 채웠습니다. 하나를 종결하거나 다른 달을 선택하거나, 두 사람이 서명하여 더 받게 해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n of other dongs</source>
        <translation>
            <numerusform>다른 동 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>bundles of all people, newest first</source>
        <translation>모든 대상자의 묶음, 최근 것부터</translation>
    </message>
    <message>
        <source>of this person only</source>
        <translation>이 사람의 것만</translation>
    </message>
    <message>
        <source>in these states only, with commas between them</source>
        <translation>이 상태의 것만, 쉼표로 구분</translation>
    </message>
    <message>
        <source>a bundle with its services; “bundle check” holds it against the rules</source>
        <translation>묶음과 그 서비스. 규칙 확인은 “bundle check”</translation>
    </message>
    <message>
        <source>keep the consent that standard input holds as JSON (consent schema, which names the items to tick)</source>
        <translation>표준 입력의 JSON을 동의로 저장합니다(표시할 항목은 consent schema에 있습니다)</translation>
    </message>
    <message>
        <source>a second person has to sign: name his keys with --second and --second-password-file</source>
        <translation>두 번째 사람의 서명이 필요합니다. --second와 --second-password-file로 그 사람의 열쇠를 지정해 주세요</translation>
    </message>
    <message>
        <source>the second person is the first: these keys are of the same person, perhaps of another device; it has to be somebody else</source>
        <translation>두 번째 사람이 본인입니다. 같은 사람의 열쇠(다른 기기일 수 있음)이므로 다른 분이 서명해 주세요</translation>
    </message>
    <message>
        <source>the office does not know the second person, or his account has ended; run “sync” where he came lately, or name a colleague who is enrolled</source>
        <translation>두 번째 사람이 구청에 등록되어 있지 않거나 계정이 끝났습니다. 최근에 온 분이면 “sync”를 먼저 하고, 아니면 등록된 동료를 지정해 주세요</translation>
    </message>
    <message>
        <source>this vault does not know the second person: “user add” introduces him</source>
        <translation>이 보관함에 두 번째 사람이 등록되어 있지 않습니다. “user add”로 등록해 주세요</translation>
    </message>
    <message>
        <source>the office does not know this account, or it has ended; an act of two takes two people of the office</source>
        <translation>구청에 이 계정이 없거나 끝났습니다. 두 사람이 하는 일에는 구청에 등록된 두 사람이 필요합니다</translation>
    </message>
    <message>
        <source>the devices of the second person are revoked; somebody else has to sign</source>
        <translation>두 번째 사람의 기기가 차단되어 있습니다. 다른 분이 서명해 주세요</translation>
    </message>
    <message>
        <source>the second signature is not of the person whom it names</source>
        <translation>두 번째 서명이 그 사람의 것이 아닙니다</translation>
    </message>
    <message>
        <source>a month is signed when it is over: what still comes in it has been looked at by nobody</source>
        <translation>지난 달만 서명할 수 있습니다. 이번 달에는 아직 점검하지 않은 기록이 더 들어옵니다</translation>
    </message>
    <message>
        <source>The second person has no role at the office any more; nothing was changed.</source>
        <translation>두 번째 사람에게 구청에서 맡은 역할이 더는 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>You have no role at the office any more; nothing was changed.</source>
        <translation>구청에서 맡은 역할이 더는 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The role of the second person (%1) does not allow this; nothing was changed.</source>
        <translation>두 번째 사람의 역할(%1)로는 할 수 없는 일입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this; nothing was changed.</source>
        <translation>맡은 역할(%1)로는 할 수 없는 일입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>These roles may: %1.</source>
        <translation>할 수 있는 역할: %1.</translation>
    </message>
    <message>
        <source>Where the role was changed lately, run “sync” first.</source>
        <translation>역할이 최근에 바뀌었다면 먼저 “sync”를 해 주세요.</translation>
    </message>
    <message>
        <source>erase a record for good; in an office both people have to be dong team leaders, district case managers or supervisors</source>
        <translation>기록을 영구 파기합니다. 구청에 속한 보관함에서는 두 사람 모두 동 팀장, 구 통합사례관리사 또는 구 책임자여야 합니다</translation>
    </message>
    <message>
        <source>ask the office for the grant; once more for months that it has refused</source>
        <translation>구청에 지원을 신청합니다. 구청이 승인하지 않은 달은 다시 신청합니다</translation>
    </message>
    <message>
        <source>hand a case with all that hangs on it to another dong; whoever reads one of the two only needs somebody of the other (office proposals); for dong team leaders, district case managers and supervisors</source>
        <translation>사례를 딸린 것 모두와 함께 다른 동으로 옮깁니다. 두 동 중 하나만 볼 수 있으면 다른 쪽 사람의 동의가 필요합니다(office proposals). 동 팀장, 구 통합사례관리사, 구 책임자가 합니다</translation>
    </message>
    <message>
        <source>why, without names; whoever has to agree reads it</source>
        <translation>사유(이름 없이). 동의할 사람이 읽습니다</translation>
    </message>
    <message>
        <source>let only some people read a case, yourself among them; for dong team leaders, district case managers and supervisors</source>
        <translation>본인을 포함해 정한 사람만 사례를 보게 합니다. 동 팀장, 구 통합사례관리사, 구 책임자가 합니다</translation>
    </message>
    <message>
        <source>a case that you do not read yet</source>
        <translation>아직 볼 수 없는 사례</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>person recognised by the office&apos;s own word after a restore</source>
        <translation>복구 뒤 구청 서명으로 확인된 사람</translation>
    </message>
    <message>
        <source>The district office has refused no month of this bundle; there is nothing to ask again.</source>
        <translation>이 묶음에서 구청이 승인하지 않은 달이 없으므로 다시 신청할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The district office has refused: no place of the offer is left in one of these months. Please choose another one; where a place has become free, ask again with “bundle request” and run “sync”.</source>
        <translation>구청이 승인하지 않았습니다: 이 기간 가운데 자리가 남지 않은 달이 있습니다. 다른 서비스를 골라 주세요. 자리가 났으면 “bundle request”로 다시 신청하고 “sync”를 해 주세요.</translation>
    </message>
    <message>
        <source>add the service that standard input holds as JSON, with its organisation and offers (service schema)</source>
        <translation>표준 입력의 JSON에 적힌 서비스를 기관, 제공 시간과 함께 추가합니다(service schema)</translation>
    </message>
    <message>
        <source>the JSON Schema of what service add reads</source>
        <translation>service add가 읽는 JSON의 스키마</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>반납됨</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>waits for the office</source>
        <translation>구청 승인 대기</translation>
    </message>
    <message>
        <source>The refused erasure was let go. The office and other vaults keep the record; in this vault it stays erased. To read it here again, join the office with a new vault.</source>
        <translation>받아들여지지 않은 파기를 정리했습니다. 구청과 다른 보관함에는 기록이 남아 있고, 이 보관함에서는 지워진 채로 있습니다. 여기서 다시 보려면 새 보관함으로 구청에 등록해 주세요.</translation>
    </message>
    <message>
        <source>it goes on when he joins again with the same vault and a new code (“carepass-office enrol-code”)</source>
        <translation>같은 보관함과 새 연결 번호(“carepass-office enrol-code”)로 다시 등록하면 이어집니다</translation>
    </message>
    <message>
        <source>Refused before and still here: %1. “outbox” shows them; “outbox drop” lets one go.</source>
        <translation>전에 받아들여지지 않아 남아 있는 것: %1건. “outbox”로 보고 “outbox drop”으로 정리할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 (the same person, further device)</source>
        <translation>%1 (같은 사람, 다른 기기)</translation>
    </message>
    <message>
        <source>restricted case taken up again after a restore</source>
        <translation>복구 뒤 열람 제한 사례를 다시 받음</translation>
    </message>
    <message>
        <source>History from before this vault began: received %1 changes, still to come %2.</source>
        <translation>이 보관함을 만들기 전의 이력: %1건 받음, %2건 남음.</translation>
    </message>
    <message>
        <source>refused: no place is left</source>
        <translation>승인되지 않음: 남은 자리 없음</translation>
    </message>
    <message>
        <source>refused: the services of this month are used up</source>
        <translation>승인되지 않음: 받을 수 있는 서비스 수를 모두 씀</translation>
    </message>
    <message>
        <source>granted beyond the cap, signed by %1</source>
        <translation>한도를 넘겨 승인됨, 서명: %1</translation>
    </message>
    <message>
        <source>somebody has changed this since it was settled: what was written last stays; edit it where it is wrong</source>
        <translation>정한 뒤에 다른 사람이 다시 고쳤습니다. 마지막에 쓴 것이 그대로 남습니다. 틀렸으면 직접 고쳐 주세요</translation>
    </message>
    <message>
        <source>beyond the cap: why; asks for what the office has refused for it, and needs --second</source>
        <translation>한도를 넘기는 사유. 서비스 수 때문에 승인되지 않은 달을 다시 신청하며 --second가 필요합니다</translation>
    </message>
    <message>
        <source>case moved again after a restore, as it had been before</source>
        <translation>복원 뒤 사례 이관을 다시 반영함</translation>
    </message>
    <message>
        <source>The district office has refused no month of this bundle for the number of services; there is nothing for two people to sign. Please ask with “bundle request” alone, and run “sync”.</source>
        <translation>이 묶음에는 서비스 수 때문에 구청이 승인하지 않은 달이 없어 두 사람이 서명할 것이 없습니다. “bundle request”만으로 신청하고 “sync”를 해 주세요.</translation>
    </message>
    <message>
        <source>The district office has refused: this person has as many services in one of these months as may be. Please talk with the dong that holds them, or choose other months; where one has become free, ask again with “bundle request” and run “sync”. Where the person needs more, two people sign for it: “bundle request --reason TEXT --second KEYSFILE”.</source>
        <translation>구청이 승인하지 않았습니다: 이 기간 가운데 받을 수 있는 서비스 수를 모두 쓴 달이 있습니다. 그 서비스를 맡은 동과 의논하거나 다른 달을 골라 주세요. 여유가 생겼으면 “bundle request”로 다시 신청하고 “sync”를 해 주세요. 그래도 꼭 필요하면 두 사람이 서명합니다: “bundle request --reason TEXT --second KEYSFILE”.</translation>
    </message>
    <message>
        <source>the office has locked this device out and its records were taken away from this PC; the office and other vaults keep them</source>
        <translation>구청이 이 기기를 차단하여 기록을 이 PC에서 거두었습니다. 기록은 구청과 다른 보관함에 그대로 있습니다</translation>
    </message>
    <message>
        <source>These are the oldest %1 of %2; “--limit 0” shows all.</source>
        <translation>전체 %2건 가운데 오래된 %1건입니다. 모두 보려면 “--limit 0”을 쓰십시오.</translation>
    </message>
    <message>
        <source>Not everything is here yet: write another package with “package-out”, and bring back its answer.</source>
        <translation>아직 다 오지 않았습니다. “package-out”으로 파일을 하나 더 만들어 보내고 그 답을 가져와 주십시오.</translation>
    </message>
    <message>
        <source>All that people work with is here. Of older history %1 changes are still at the office: the answer to each further package brings some of them.</source>
        <translation>업무에 쓰는 내용은 모두 왔습니다. 그 이전 이력 %1건은 아직 구청에 있으며, 파일을 더 보낼 때마다 그 답에 일부가 담겨 옵니다.</translation>
    </message>
    <message>
        <source>“outbox” shows no refused change of this id</source>
        <translation>이 ID로 거절된 변경이 “outbox”에 없습니다</translation>
    </message>
    <message>
        <source>only a refused change can be let go; of this one: %1</source>
        <translation>거절된 변경만 내려놓을 수 있습니다. 이 변경의 상태: %1</translation>
    </message>
    <message>
        <source>at most so many lines; 0 for all</source>
        <translation>최대 줄 수. 0이면 모두</translation>
    </message>
    <message>
        <source>handed over to the office, where a person decides about what locked-out devices sent; this device is not told how</source>
        <translation>구청에 넘겨짐. 차단된 기기가 보낸 내용은 구청 담당자가 반영 여부를 정하며, 그 결과는 이 기기에 전해지지 않음</translation>
    </message>
    <message>
        <source>delivered to whoever has the case now, who decides about it; it goes from here once two backups of the office hold it</source>
        <translation>지금 담당자에게 전달됨. 반영 여부는 그 담당자가 정하며, 구청 백업 두 개에 담기면 이 목록에서 사라짐</translation>
    </message>
    <message>
        <source>The office has locked this device out. Its records were taken away from this PC, so that nothing is listed or found here any more; the office and other vaults keep them.</source>
        <translation>구청이 이 기기를 차단하였습니다. 기록을 이 PC에서 거두었으므로 목록과 검색에 아무것도 나오지 않습니다. 기록은 구청과 다른 보관함에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>What was written here and had not been sent was handed over to the office, where a person decides about it: %1. This device is not told how; “outbox” shows it until two backups of the office hold it.</source>
        <translation>여기에서 작성하고 아직 보내지 않았던 %1건은 구청에 넘겨졌으며, 반영 여부는 구청 담당자가 정합니다. 그 결과는 이 기기에 전해지지 않고, 구청 백업 두 개에 담길 때까지 “outbox”에 보입니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge of the system at the office; with a new code a new vault joins.</source>
        <translation>구청의 시스템 담당자에게 문의해 주십시오. 새 연결 번호로 새 보관함을 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>The office has read %1 before, and everything in it is here. Where the answer to it was lost, have the laptop write a new package with “package-out”: its answer brings what was lost.</source>
        <translation>%1은(는) 이미 읽어 들인 파일이며 그 내용은 모두 구청에 있습니다. 그 답을 잃어버렸다면 노트북에서 “package-out”으로 새 파일을 만들어 주십시오. 그 답에 빠진 내용이 담깁니다.</translation>
    </message>
    <message>
        <source>The office has locked this device out, as this PC learned on %1. Its records were taken away from this PC, so that nothing is listed or found here any more; the office and other vaults keep them.</source>
        <translation>구청이 이 기기를 차단하였습니다(이 PC가 알게 된 때: %1). 기록을 이 PC에서 거두었으므로 목록과 검색에 아무것도 나오지 않습니다. 기록은 구청과 다른 보관함에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>this act cannot be undone: it erased or handed over whole records, as when a case came from elsewhere</source>
        <translation>이 작업은 되돌릴 수 없습니다. 기록을 파기했거나, 다른 곳에서 넘겨받은 것처럼 기록 전체가 옮겨진 작업입니다</translation>
    </message>
    <message>
        <source>the bundle is no draft any more</source>
        <translation>이 묶음은 이미 초안이 아닙니다</translation>
    </message>
    <message>
        <source>%1: is not a field</source>
        <translation>%1: 없는 항목입니다</translation>
    </message>
    <message>
        <source>%1: is not a field of such lists</source>
        <translation>%1: 이런 명단에 없는 항목입니다</translation>
    </message>
    <message>
        <source>%1: is missing</source>
        <translation>%1: 값이 빠졌습니다</translation>
    </message>
    <message>
        <source>%1: is missing or not possible</source>
        <translation>%1: 값이 빠졌거나 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1: is missing or wrong; &apos;assess schema&apos; prints what is expected</source>
        <translation>%1: 값이 빠졌거나 잘못되었습니다. &apos;assess schema&apos;가 필요한 형식을 보여 줍니다</translation>
    </message>
    <message>
        <source>%1: lies in the future</source>
        <translation>%1: 앞으로의 날짜입니다</translation>
    </message>
    <message>
        <source>%1: lies too long ago</source>
        <translation>%1: 너무 오래전 날짜입니다</translation>
    </message>
    <message>
        <source>%1: a telephone number is expected</source>
        <translation>%1: 전화번호를 적어야 합니다</translation>
    </message>
    <message>
        <source>%1: ends before it begins</source>
        <translation>%1: 끝이 시작보다 앞섭니다</translation>
    </message>
    <message>
        <source>a command is missing; --help lists them</source>
        <translation>명령이 빠졌습니다. --help가 명령을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; --help lists them</source>
        <translation>&quot;%1&quot; 명령은 없습니다. --help가 명령을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; 명령은 없습니다. &quot;%2&quot; 명령을 찾으셨습니까?</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; 명령은 없습니다. 비슷한 명령: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>%1 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 값이 빠졌습니다</translation>
    </message>
    <message>
        <source>another choice than the composer proposes</source>
        <translation>추천과 다른 선택</translation>
    </message>
    <message>
        <source>What is broken here needs a reason: %1. Please write one under “reasons” in what “bundle create” reads, by the word in brackets. Of a bundle that is kept already, “bundle check” gives the figures.</source>
        <translation>다음 규칙을 벗어나 사유가 필요합니다: %1. “bundle create”가 읽는 내용의 “reasons” 아래에 괄호 안 낱말을 이름으로 하여 사유를 적어 주십시오. 이미 저장된 묶음의 수치는 “bundle check”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>  now: %1</source>
        <translation>  현재: %1</translation>
    </message>
    <message>
        <source>the same text was written apart once more since: settle the newer conflict of this field first, so that nothing of it is written over</source>
        <translation>같은 글이 그 뒤에 또 따로 수정되었습니다. 나중에 쓴 글이 덮이지 않도록 이 항목의 더 새로운 수정 충돌부터 정해 주세요</translation>
    </message>
    <message>
        <source>this conflict has no side of this number; “conflict show” lists them</source>
        <translation>이 수정 충돌에는 그 번호의 값이 없습니다. “conflict show”로 번호를 확인해 주세요</translation>
    </message>
    <message>
        <source>“%1” names no single side here: choose one by its number, as “conflict show” lists them, such as --take 1</source>
        <translation>여기서는 “%1”(으)로 값 하나를 가릴 수 없습니다. “conflict show”에 나오는 번호로 골라 주세요. 예: --take 1</translation>
    </message>
    <message>
        <source>a reason is missing: say it with --reason</source>
        <translation>사유가 빠졌습니다. --reason으로 적어 주십시오</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Write each under “severities” as a number from %1; 0 says that there is no need.</source>
        <translation>각각 “severities” 아래에 %1의 숫자로 적어 주십시오. 0은 욕구가 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Total %1 so far. Areas that nothing is known of yet:</source>
        <translation>지금까지 합계 %1. 아직 확인하지 않은 영역:</translation>
    </message>
    <message>
        <source>There is no total yet. Areas that nothing is known of:</source>
        <translation>아직 합계가 없습니다. 확인하지 않은 영역:</translation>
    </message>
    <message>
        <source>Urgent points that nothing is known of yet:</source>
        <translation>아직 확인하지 않은 긴급 항목:</translation>
    </message>
    <message>
        <source>Write those that hold under “urgent” as a list; [] says that none does.</source>
        <translation>해당하는 항목을 “urgent” 아래에 목록으로 적어 주십시오. []는 해당 없음을 뜻합니다.</translation>
    </message>
    <message>
        <source>%1: there is no such area; these are possible: %2</source>
        <translation>%1: 그런 영역이 없습니다. 쓸 수 있는 영역: %2</translation>
    </message>
    <message>
        <source>%1 (%2): a number from %3 is expected</source>
        <translation>%1(%2): %3의 숫자를 적어야 합니다</translation>
    </message>
    <message>
        <source>urgent: a list of these is expected: %1</source>
        <translation>urgent: 다음 가운데에서 고른 목록이어야 합니다: %1</translation>
    </message>
    <message>
        <source>either “severities” or “answers” is expected, as an object; &apos;assess schema&apos; prints both</source>
        <translation>“severities”와 “answers” 가운데 하나를 객체로 적어야 합니다. 둘의 모양은 &apos;assess schema&apos;로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>The bundle is in the state “%1”, where this step does not begin.</source>
        <translation>묶음이 “%1” 상태여서 이 단계를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing more is done with it; a new one begins with “bundle create”.</source>
        <translation>이 묶음으로 더 할 수 있는 일이 없습니다. 새 묶음은 “bundle create”로 시작해 주십시오.</translation>
    </message>
    <message>
        <source>From there: %1.</source>
        <translation>지금 할 수 있는 일: %1.</translation>
    </message>
    <message>
        <source>The service is in the state “%1”: only what runs or was held is changed so. “bundle show” shows the services of a bundle.</source>
        <translation>서비스가 “%1” 상태입니다. 이렇게 바꿀 수 있는 것은 제공 중이거나 제공을 멈춘 서비스뿐입니다. 묶음의 서비스는 “bundle show”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>These questions have to be answered first, with “unknown” where nobody could ask:%1
“assess --draft” keeps what is there meanwhile; “assess schema” prints the answers of each.</source>
        <translation>다음 문항에 먼저 답해야 합니다. 물어볼 수 없었던 문항은 “unknown”으로 적어 주십시오:%1
지금까지의 답은 “assess --draft”로 남겨 둘 수 있고, 문항마다 쓸 수 있는 답은 “assess schema”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All services of the bundle have begun or ended; there is nothing to start. “bundle show” shows them.</source>
        <translation>묶음의 서비스가 모두 시작되었거나 끝나서 시작할 것이 없습니다. “bundle show”로 확인해 주십시오.</translation>
    </message>
    <message>
        <source>A second person has to sign for this: %1. Please name his keys with --second KEYSFILE and --second-password-file FILE.</source>
        <translation>이 일은 두 번째 사람의 서명이 있어야 합니다: %1. --second KEYSFILE과 --second-password-file FILE로 그 사람의 열쇠를 알려 주십시오.</translation>
    </message>
    <message>
        <source>length of the bundle</source>
        <translation>묶음의 기간</translation>
    </message>
    <message>
        <source>more services than the cap of the month</source>
        <translation>월 한도를 넘는 서비스</translation>
    </message>
    <message>
        <source>more months than the %1 that the rules allow</source>
        <translation>규칙이 허용하는 %1개월을 넘는 기간</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>지킴</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>사유 필요</translation>
    </message>
    <message>
        <source>needs a reason and a second person</source>
        <translation>사유와 두 번째 사람 필요</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>진행할 수 없음</translation>
    </message>
    <message>
        <source>months: a whole number from 1 to %1 is expected; more than the rules allow takes a reason and a second person</source>
        <translation>months: 1부터 %1까지의 정수여야 합니다. 규칙이 허용하는 기간을 넘으면 사유와 두 번째 사람이 필요합니다</translation>
    </message>
    <message>
        <source>months: %1, at most %2</source>
        <translation>%1개월, 최대 %2개월</translation>
    </message>
    <message>
        <source>The database server of the office cannot be reached; nothing was changed. (%1)</source>
        <translation>구청의 데이터베이스 서버에 연결할 수 없습니다. 바뀐 것은 없습니다. (%1)</translation>
    </message>
    <message>
        <source>Nobody has looked at it in this vault yet; whoever opens, lists or prints it will stand here.</source>
        <translation>이 보관함에서는 아직 아무도 열람하지 않았습니다. 열거나 목록으로 보거나 인쇄한 사람이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No form is due for this person. “assess” takes one in at any time.</source>
        <translation>이 대상자에게 지금 작성할 양식이 없습니다. “assess”로 언제든지 작성할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no finished assessment with this form yet. “assess” takes one in.</source>
        <translation>이 양식으로 마친 조사가 아직 없습니다. “assess”로 작성해 주십시오.</translation>
    </message>
    <message>
        <source>No bundles. “bundle suggest PERSON” proposes one, “bundle create” keeps it.</source>
        <translation>묶음이 없습니다. “bundle suggest PERSON”으로 제안을 받고 “bundle create”로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>There is no record of a conference about this person yet. “conference add” writes one.</source>
        <translation>이 대상자의 사례회의 기록이 아직 없습니다. “conference add”로 작성해 주십시오.</translation>
    </message>
    <message>
        <source>This person has given no consent yet. “consent add” takes one in.</source>
        <translation>이 대상자의 동의가 아직 없습니다. “consent add”로 기록해 주십시오.</translation>
    </message>
    <message>
        <source>to settle: conflict resolve %1 --take %2 (keep leaves it as it is now, apply writes what came late)</source>
        <translation>정하기: conflict resolve %1 --take %2 (keep은 지금 내용을 그대로 두고, apply는 늦게 온 내용을 반영합니다)</translation>
    </message>
    <message>
        <source>to settle: conflict resolve %1 --take %2 (keep keeps the record, remove takes it away)</source>
        <translation>정하기: conflict resolve %1 --take %2 (keep은 기록을 그대로 두고, remove는 기록을 삭제합니다)</translation>
    </message>
    <message>
        <source>No conflicts; there is nothing to settle.</source>
        <translation>수정 충돌이 없어 정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No consent is missing: every provider of the bundles has one, or there is no bundle yet.</source>
        <translation>빠진 동의가 없습니다. 묶음의 모든 제공기관에 동의가 있거나 아직 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>the second person neither reads nor oversees this case: somebody with a role in the dong that has it has to sign, or with one of the district; of a restricted case one of its readers</source>
        <translation>두 번째 사람은 이 사례를 보거나 감독하는 사람이 아닙니다. 사례를 맡은 동이나 구의 담당 역할이 있는 사람이, 열람이 제한된 사례라면 열람자 가운데 한 사람이 서명해야 합니다</translation>
    </message>
    <message>
        <source>There is no such form. “instrument list” without options shows all; “import instrument FILE” brings one in.</source>
        <translation>그런 양식이 없습니다. 옵션 없이 “instrument list”를 쓰면 모두 볼 수 있고, “import instrument FILE”로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no note about this person yet. “note add” writes one.</source>
        <translation>이 대상자의 기록이 아직 없습니다. “note add”로 작성해 주십시오.</translation>
    </message>
    <message>
        <source>The office has no device yet. “carepass-office enrol-code” lets one in.</source>
        <translation>구청에 등록된 기기가 아직 없습니다. “carepass-office enrol-code”로 연결 번호를 만들어 주십시오.</translation>
    </message>
    <message>
        <source>The office has no dong yet. “carepass-office stream add LABEL --dong CODE” makes one.</source>
        <translation>구청에 동이 아직 없습니다. “carepass-office stream add LABEL --dong CODE”로 만들어 주십시오.</translation>
    </message>
    <message>
        <source>where: the ten digits of a dong or its name, or the id of the stream</source>
        <translation>옮길 곳: 동의 열 자리 코드나 이름, 또는 스트림의 id</translation>
    </message>
    <message>
        <source>There is no such entry in this month. Vaults send their access logs when they next sync.</source>
        <translation>이 달에는 그런 접속기록이 없습니다. 각 보관함의 접속기록은 다음 동기화 때 옵니다.</translation>
    </message>
    <message>
        <source>left its dong</source>
        <translation>동을 떠남</translation>
    </message>
    <message>
        <source>came to its dong</source>
        <translation>동으로 옴</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>늦게 도착</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>This person has no papers yet. Papers are added in the window, and to a consent with “consent attach”.</source>
        <translation>이 대상자의 서류가 아직 없습니다. 서류는 창에서 더하고, 동의서에는 “consent attach”로 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody fits. “person add” takes somebody in, “import people FILE” a list; with other options “person list” shows more.</source>
        <translation>해당하는 사람이 없습니다. “person add”로 한 사람을, “import people FILE”로 명단을 받을 수 있습니다. 옵션을 바꾸면 “person list”에 더 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try a part of the name, or another word.</source>
        <translation>찾은 것이 없습니다. 이름의 일부나 다른 낱말로 찾아 주십시오.</translation>
    </message>
    <message>
        <source>There are no services yet. “import services FILE” brings a list in, “service add” one.</source>
        <translation>서비스가 아직 없습니다. “import services FILE”로 목록을, “service add”로 하나를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>There are no organisations yet. “organisation add” adds one; “import services FILE” brings them in with their services.</source>
        <translation>기관이 아직 없습니다. “organisation add”로 추가하거나, “import services FILE”로 서비스와 함께 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody waits for it. “waiting add” puts somebody on the list.</source>
        <translation>대기하는 사람이 없습니다. “waiting add”로 대기 명단에 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>several dongs are called %1; please give the ten digits: %2</source>
        <translation>이름이 %1인 동이 여럿입니다. 열 자리 코드로 적어 주십시오: %2</translation>
    </message>
    <message>
        <source>the office has no dong %1. A case goes to one of these, by its ten digits or its name: %2</source>
        <translation>구청에 %1 동이 없습니다. 사례를 옮길 수 있는 곳은 다음과 같으며 열 자리 코드나 이름으로 적습니다: %2</translation>
    </message>
    <message>
        <source>--dong takes the ten digits of the code of an administrative dong, such as 2647061000, or the name of one that the office has: %1</source>
        <translation>--dong에는 2647061000처럼 행정동 코드 열 자리나, 구청에 있는 동의 이름을 적습니다: %1</translation>
    </message>
    <message>
        <source>Two different people of the office have to sign this, both with a role that allows it. The office did not accept the second one: another device of the same person, somebody whom it does not know or has locked out, a role that does not allow it, or somebody who does not read the case. Please do it once more with a colleague of the dong that has it.</source>
        <translation>구청에 등록된 서로 다른 두 사람이, 모두 역할이 허용되는 상태에서 서명해야 합니다. 구청이 두 번째 사람을 받아들이지 않았습니다. 같은 사람의 다른 기기이거나, 구청이 모르거나 차단한 사람이거나, 역할이 허용되지 않거나, 사례를 볼 수 없는 사람입니다. 사례를 맡은 동의 동료와 다시 해 주십시오.</translation>
    </message>
    <message>
        <source>There is no template of your own yet; papers are printed as the program has them. “template import” brings one in.</source>
        <translation>직접 만든 서식이 아직 없어 프로그램의 서식으로 인쇄합니다. “template import”로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>This vault knows nobody else yet. “user add --keys KEYSFILE” introduces a colleague.</source>
        <translation>이 보관함가 아는 다른 사람이 아직 없습니다. “user add --keys KEYSFILE”로 동료를 알려 주십시오.</translation>
    </message>
    <message>
        <source>There is no entry of this month.</source>
        <translation>이 달의 접속기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was done to the office yet; codes, roles and revocations will stand here.</source>
        <translation>구청에서 한 일이 아직 없습니다. 연결 번호, 역할, 차단이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing was done to the office in this month.</source>
        <translation>이 달에 구청에서 한 일이 없습니다.</translation>
    </message>
    <message>
        <source>device</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>from</source>
        <translation>보낸 곳</translation>
    </message>
    <message>
        <source>to</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>dong or case</source>
        <translation>동 또는 사례</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>열람자</translation>
    </message>
    <message>
        <source>services in a month</source>
        <translation>월 서비스 수</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>제공 서비스</translation>
    </message>
    <message>
        <source>places</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>act</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>옮긴 때</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>at the console</source>
        <translation>콘솔에서</translation>
    </message>
    <message>
        <source>backup up to transaction</source>
        <translation>백업에 담긴 마지막 처리 번호</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>without whoever asked</source>
        <translation>신청한 사람 제외</translation>
    </message>
    <message>
        <source>the database file itself</source>
        <translation>데이터베이스 파일 자체</translation>
    </message>
    <message>
        <source>the log of the office&apos;s own acts</source>
        <translation>구청이 한 일의 기록</translation>
    </message>
    <message>
        <source>papers and pictures</source>
        <translation>서류와 사진</translation>
    </message>
    <message>
        <source>There is damage. Where it was found:</source>
        <translation>손상된 곳이 있습니다. 찾은 곳:</translation>
    </message>
    <message>
        <source>%1: damaged places %2, the first: %3</source>
        <translation>%1: 손상 %2곳, 첫 번째: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1곳</translation>
    </message>
    <message>
        <source>To mend it: stop the service, keep this folder as it is, and make the office anew out of the last backup in another folder: “carepass-office restore FILE --data DIR” with the same data key. What the devices hold beyond the backup they send again when they next sync. “verify --details” and --json list every place.</source>
        <translation>고치는 방법: 서비스를 멈추고 이 폴더는 그대로 둔 채, 같은 데이터 키로 마지막 백업을 다른 폴더에 복원해 주십시오: “carepass-office restore FILE --data DIR”. 백업 뒤의 내용은 기기들이 다음 동기화 때 다시 보냅니다. 손상된 곳은 “verify --details”와 --json에서 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The office has no device yet. “enrol-code” lets one in.</source>
        <translation>구청에 등록된 기기가 아직 없습니다. “enrol-code”로 연결 번호를 만들어 주십시오.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine; there is nothing to judge.</source>
        <translation>격리된 변경이 없어 판단할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The office has refused no change; there is nothing to do.</source>
        <translation>구청이 거절한 변경이 없습니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no alarm: nobody has sent a second content under one id.</source>
        <translation>경보가 없습니다. 같은 id로 다른 내용을 보낸 일이 없습니다.</translation>
    </message>
    <message>
        <source>list every damaged place</source>
        <translation>손상된 곳을 모두 나열</translation>
    </message>
    <message>
        <source>The office has nobody yet. “enrol-code --user NAME --dong DONG” lets somebody in.</source>
        <translation>구청에 등록된 사람이 아직 없습니다. “enrol-code --user NAME --dong DONG”으로 연결 번호를 만들어 주십시오.</translation>
    </message>
    <message>
        <source>where the user works: the ten digits of a dong, or its name; without it in the district</source>
        <translation>근무하는 곳: 동의 열 자리 코드나 이름. 없으면 구청</translation>
    </message>
    <message>
        <source>where: the ten digits of a dong, or its name; without it in the district</source>
        <translation>어디에서: 동의 열 자리 코드나 이름. 없으면 구청</translation>
    </message>
    <message>
        <source>The office has no dong yet. “stream add LABEL --dong CODE” makes one.</source>
        <translation>구청에 동이 아직 없습니다. “stream add LABEL --dong CODE”로 만들어 주십시오.</translation>
    </message>
    <message>
        <source>the record of this disagreement was removed since: bring it back first, then do this once more</source>
        <translation>이 수정 충돌이 있던 기록이 그 뒤에 삭제되었습니다. 먼저 기록을 되살린 다음 다시 해 주세요</translation>
    </message>
    <message>
        <source>this disagreement is open again already, on this PC or a colleague’s; “conflict list” shows it</source>
        <translation>이 수정 충돌은 이 PC나 동료의 PC에서 이미 다시 열렸습니다. “conflict list”로 확인할 수 있습니다</translation>
    </message>
    <message>
        <source>what the two had written apart is not in this vault any more, so it cannot be opened again; edit the value where it is wrong</source>
        <translation>두 사람이 따로 쓴 내용이 이 보관함에 더 이상 없어 수정 충돌을 다시 열 수 없습니다. 틀린 값이 있으면 직접 고쳐 주세요</translation>
    </message>
    <message>
        <source>this cannot be settled again as it was: a colleague has settled it meanwhile, or more was written apart; “conflict list” shows what is open</source>
        <translation>전과 같이 다시 정할 수 없습니다. 그사이 동료가 정했거나 따로 쓴 내용이 더 생겼습니다. 남은 것은 “conflict list”로 확인할 수 있습니다</translation>
    </message>
    <message>
        <source>It is package %1, and the newer package %2 was read in before; nothing of this one is missing. What was written since goes with the next package.</source>
        <translation>%1번 파일인데 더 새것인 %2번 파일을 이미 읽었습니다. 이 파일에서 빠진 것은 없습니다. 그 뒤에 쓴 것은 다음 파일에 담깁니다.</translation>
    </message>
    <message>
        <source>It is package %1 and was read in before; there is nothing to do.</source>
        <translation>%1번 파일이며 이미 읽었습니다. 하실 일이 없습니다.</translation>
    </message>
    <message>
        <source>So many people may have the offer %1 in one month: %2.</source>
        <translation>제공 시간 %1은(는) 한 달에 %2명까지 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>an offer is named by its id; “carepass-cli service show” of a vault shows the ids of a service’s offers</source>
        <translation>제공 시간은 번호(UUID)로 적어 주세요. 보관함에서 “carepass-cli service show”를 하면 서비스의 제공 시간마다 번호가 나옵니다</translation>
    </message>
    <message>
        <source>the office has no offer of this id: run “sync” in the vault that keeps it first; “carepass-cli service show” shows the ids of a service’s offers</source>
        <translation>구청에 이 번호의 제공 시간이 없습니다. 그것이 있는 보관함에서 먼저 “sync”를 해 주세요. 번호는 “carepass-cli service show”에 나옵니다</translation>
    </message>
    <message>
        <source>the first word is not a command; --help lists them</source>
        <translation>첫 낱말이 명령이 아닙니다. 명령은 --help에 나옵니다</translation>
    </message>
    <message>
        <source>this version has no command &quot;%1&quot;</source>
        <translation>이 버전에는 &quot;%1&quot; 명령이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: %2</source>
        <translation>&quot;%1&quot; 뒤에 낱말이 더 있어야 합니다: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no --%2</source>
        <translation>&quot;%1&quot; 명령에는 --%2 옵션이 없습니다</translation>
    </message>
    <message>
        <source>there is no option --%1; did you mean --%2?</source>
        <translation>--%1 옵션은 없습니다. --%2 옵션을 찾으셨습니까?</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>--%1 옵션은 없습니다</translation>
    </message>
    <message>
        <source>--%1 stands there twice</source>
        <translation>--%1 옵션을 두 번 적으셨습니다</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 옵션에는 값을 적지 않습니다</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2</source>
        <translation>--%1 옵션에는 %2 이상의 정수를 적어 주세요</translation>
    </message>
    <message>
        <source>--%1 needs %2</source>
        <translation>--%1 옵션에는 값(%2)을 적어 주세요</translation>
    </message>
    <message>
        <source>there are %1 words too many</source>
        <translation>낱말이 %1개 더 많습니다</translation>
    </message>
    <message>
        <source>%1: an id is expected</source>
        <translation>%1: 번호(UUID)를 적어 주세요</translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation>%1: 목록이어야 합니다</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: 객체여야 합니다</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is missing or wrong</source>
        <translation>&quot;%1&quot; 값이 빠졌거나 올바르지 않습니다</translation>
    </message>
    <message>
        <source>no user is called %1; “users” shows their names</source>
        <translation>이름이 %1인 사용자가 없습니다. 이름은 “users”로 확인해 주세요</translation>
    </message>
    <message>
        <source>nobody listens at its address: its service may be stopped, or the port be another one</source>
        <translation>그 주소에서 응답하는 서버가 없습니다. 구청 서버가 멈추어 있거나 포트가 다를 수 있습니다</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>제때 응답이 오지 않았습니다</translation>
    </message>
    <message>
        <source>there is no way to it in this network</source>
        <translation>이 네트워크에서는 그곳에 연결할 길이 없습니다</translation>
    </message>
    <message>
        <source>its name is not known in this network</source>
        <translation>이 네트워크에서는 그 이름을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>while connecting: %1</source>
        <translation>연결하는 중: %1</translation>
    </message>
    <message>
        <source>this database holds an office already, whose keys are elsewhere: name the folder of its keys with --data, or an empty database</source>
        <translation>이 데이터베이스에는 이미 구청 자료가 있고 그 키는 다른 곳에 있습니다. --data로 키가 있는 폴더를 적거나 빈 데이터베이스를 지정해 주세요</translation>
    </message>
    <message>
        <source>it is of no device of this office: “carepass-office devices” shows those that there are</source>
        <translation>이 구청에 등록된 기기의 것이 아닙니다. 등록된 기기는 “carepass-office devices”로 확인해 주세요</translation>
    </message>
    <message>
        <source>Another program listens on %1 already, perhaps the service of the office itself. Please stop it, or choose another port with --listen.</source>
        <translation>%1에서 이미 다른 프로그램이 기다리고 있습니다. 구청 서버가 벌써 실행 중일 수 있습니다. 그 프로그램을 끝내거나 --listen으로 다른 포트를 지정해 주세요.</translation>
    </message>
    <message>
        <source>found to have been put back to an older state, of which nobody had told</source>
        <translation>알리지 않고 이전 상태로 되돌려진 것을 발견</translation>
    </message>
    <message>
        <source>Months of services that you asked for: granted %1, refused %2. “bundle show” says which, and why.</source>
        <translation>신청하신 서비스: 승인 %1개월, 승인되지 않음 %2개월. 어느 달인지와 사유는 “bundle show”에 나옵니다.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>프로그램이 스스로</translation>
    </message>
    <message>
        <source>this act was done before</source>
        <translation>이미 처리한 일입니다</translation>
    </message>
    <message>
        <source>there is an office already</source>
        <translation>여기에는 이미 구청 서버가 있습니다</translation>
    </message>
    <message>
        <source>no proposal of this id waits; “proposals” shows those that do</source>
        <translation>이 번호로 확인을 기다리는 요청이 없습니다. “proposals”로 확인해 주세요</translation>
    </message>
    <message>
        <source>this code is used up, past its time or not of this office; ask for a new one</source>
        <translation>이미 쓴 연결 번호이거나 기한이 지났거나 이 구청의 연결 번호가 아닙니다. 새 연결 번호를 받아 주세요</translation>
    </message>
    <message>
        <source>the key file is of no user of this office</source>
        <translation>이 키 파일은 이 구청 사용자의 것이 아닙니다</translation>
    </message>
    <message>
        <source>this key file holds nothing that an office can open: its vault joined none</source>
        <translation>이 키 파일에는 구청이 열 수 있는 것이 없습니다. 구청에 등록한 적이 없는 보관함입니다</translation>
    </message>
    <message>
        <source>either FILE or --other-means</source>
        <translation>FILE과 --other-means 중 하나만 적어 주세요</translation>
    </message>
    <message>
        <source>no person of this vault has this id; “search” and the lists show ids</source>
        <translation>이 보관함에 이 번호의 대상자가 없습니다. 번호는 “search”와 목록에 나옵니다</translation>
    </message>
    <message>
        <source>these two are not joined</source>
        <translation>두 기록은 합쳐져 있지 않습니다</translation>
    </message>
    <message>
        <source>the password file is empty</source>
        <translation>암호 파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the password file is not UTF-8</source>
        <translation>암호 파일이 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>두 암호가 서로 다릅니다</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name 값이 비어 있습니다</translation>
    </message>
    <message>
        <source>the office has no stream of the dong %1; “streams” shows them</source>
        <translation>구청에 %1 동의 자료 묶음이 없습니다. “streams”로 확인해 주세요</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>%1 역할은 없습니다</translation>
    </message>
    <message>
        <source>it is more than %1 MiB</source>
        <translation>%1 MiB보다 큽니다</translation>
    </message>
    <message>
        <source>--%1 is missing, and there is no terminal to ask at</source>
        <translation>--%1 값이 빠졌고, 물어볼 터미널도 없습니다</translation>
    </message>
    <message>
        <source>%1 is a day as 2026-12-01</source>
        <translation>%1 값은 2026-12-01과 같은 날짜로 적어 주세요</translation>
    </message>
    <message>
        <source>%1 is a month as 2026-12</source>
        <translation>%1 값은 2026-12와 같은 달로 적어 주세요</translation>
    </message>
    <message>
        <source>%1: a month as 2026-12 is expected</source>
        <translation>%1: 2026-12와 같은 달로 적어 주세요</translation>
    </message>
    <message>
        <source>%1: is not a part of an address</source>
        <translation>%1: 주소의 항목이 아닙니다</translation>
    </message>
    <message>
        <source>this case is restricted to the people who are named for it, and a move would open it: one of them lifts the restriction first, on the person&apos;s page or with “case move” to the dong that it came from; then it can move on</source>
        <translation>이 사례는 정해진 사람만 볼 수 있도록 열람이 제한되어 있어, 이관하면 제한이 풀립니다. 그 가운데 한 분이 대상자 화면에서, 또는 “case move”로 원래 동에 돌려 열람 제한을 먼저 풀어 주세요. 그다음 이관할 수 있습니다</translation>
    </message>
    <message>
        <source>this case is restricted, and only who reads it lifts that, not the console: on the person&apos;s page, or with “carepass-cli case move” to the dong that it came from</source>
        <translation>이 사례는 열람이 제한되어 있으며, 콘솔이 아니라 그 사례를 보는 사람만 풀 수 있습니다. 대상자 화면에서, 또는 “carepass-cli case move”로 원래 동에 돌려 풀어 달라고 요청하세요</translation>
    </message>
    <message>
        <source>this case is restricted, and none of its readers is here any more. Moving it opens it to everybody who reads its dong; if that is meant, say so with --lift</source>
        <translation>이 사례는 열람이 제한되어 있고, 볼 수 있는 사람이 한 명도 남아 있지 않습니다. 옮기면 그 동의 사례를 보는 모든 사람에게 열립니다. 그래도 옮기려면 --lift를 붙이세요</translation>
    </message>
    <message>
        <source>restriction lifted, since none of its readers was here</source>
        <translation>열람 제한 풀림(볼 수 있는 사람이 남지 않음)</translation>
    </message>
    <message>
        <source>The case has moved with all that hangs on it. If it was restricted, it is no more: everybody who reads this dong reads it, and the book of acts says so.</source>
        <translation>사례와 딸린 기록을 모두 옮겼습니다. 열람 제한이 있었다면 풀렸습니다. 이 동의 사례를 보는 모든 사람이 볼 수 있으며, 처리 기록에 남았습니다.</translation>
    </message>
    <message>
        <source>opens a restricted case that nobody reads any more to its dong</source>
        <translation>볼 사람이 남지 않은 열람 제한 사례를 그 동에 엽니다</translation>
    </message>
    <message>
        <source>the device confirmed that it wipes itself</source>
        <translation>기기가 지우기를 확인함</translation>
    </message>
    <message>
        <source>wiped, confirmed by the device %1</source>
        <translation>지워짐, %1 기기가 확인</translation>
    </message>
    <message>
        <source>wipe order handed over %1, not confirmed by the device</source>
        <translation>지우기 명령 전달 %1, 기기가 확인하지 않음</translation>
    </message>
    <message>
        <source>Not handed over yet: %1; “sync” does it.</source>
        <translation>아직 전달하지 않은 것 %1건은 “sync”로 전달합니다.</translation>
    </message>
    <message>
        <source>What is written in this vault from now on reaches no colleague by itself: “sync” hands it over, and it waits for the decision of a person at the office.</source>
        <translation>이제부터 이 보관함에 쓰는 것은 동료에게 바로 가지 않습니다. “sync”로 구청에 전달되며, 구청 담당자가 결정할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>a second vault of device %1 (copied, or put back from a backup), found %2</source>
        <translation>기기 %1의 또 다른 보관함(복사했거나 백업에서 되돌림), %2 발견</translation>
    </message>
    <message>
        <source>its vault was found more than once; another goes on as %1</source>
        <translation>보관함이 둘 이상 발견됨, 다른 쪽은 %1(으)로 계속 씀</translation>
    </message>
    <message>
        <source>There is nothing to answer. What was answered already is listed by “likeness list --all”.</source>
        <translation>답할 것이 없습니다. 이미 답한 것은 “likeness list --all”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>to settle: conflict resolve %1 --take %2 (keep leaves what stands there now)</source>
        <translation>정하기: conflict resolve %1 --take %2 (keep은 현재 값을 그대로 둡니다)</translation>
    </message>
    <message>
        <source>(%1 records)</source>
        <translation>(기록 %1건)</translation>
    </message>
    <message>
        <source>for which dong: its ten digits or its name</source>
        <translation>어느 동에서 맡는지: 동 코드 10자리 또는 동 이름</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>객체 {...}</translation>
    </message>
    <message>
        <source>a text or an object</source>
        <translation>글 또는 객체 {...}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a number of degrees: lat -90 to 90, lon -180 to 180</source>
        <translation>각도(lat은 -90~90, lon은 -180~180)</translation>
    </message>
    <message>
        <source>lat and lon together</source>
        <translation>lat과 lon을 함께</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a day as 1957-05-06</source>
        <translation>달력에 있는 날짜(1957-05-06 형식)</translation>
    </message>
    <message>
        <source>a month as 2026-12</source>
        <translation>2026-12 같은 달</translation>
    </message>
    <message>
        <source>a time as 09:30</source>
        <translation>09:30 같은 시각</translation>
    </message>
    <message>
        <source>a day of the week, MO to SU</source>
        <translation>요일(MO, TU, WE, TH, FR, SA, SU)</translation>
    </message>
    <message>
        <source>a moment as 2026-11-21T05:05:00Z</source>
        <translation>2026-11-21T05:05:00Z 같은 일시</translation>
    </message>
    <message>
        <source>a need area</source>
        <translation>욕구 영역의 코드</translation>
    </message>
    <message>
        <source>a service area: care, rehabilitation or counselling</source>
        <translation>서비스 영역(care, rehabilitation, counselling)</translation>
    </message>
    <message>
        <source>an id, which is a UUID</source>
        <translation>번호(UUID)</translation>
    </message>
    <message>
        <source>texts by rule</source>
        <translation>규칙마다 적은 글</translation>
    </message>
    <message>
        <source>texts by need area</source>
        <translation>욕구 영역마다 적은 글</translation>
    </message>
    <message>
        <source>the name of a rule</source>
        <translation>규칙의 이름</translation>
    </message>
    <message>
        <source>two offers and minutes</source>
        <translation>서비스 둘과 이동 시간(분)</translation>
    </message>
    <message>
        <source>a comma or the } of an object is missing, or the file ends too early</source>
        <translation>쉼표(,)나 객체를 닫는 }가 빠졌거나, 내용이 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>a comma or the ] of a list is missing, or the file ends too early</source>
        <translation>쉼표(,)나 목록을 닫는 ]가 빠졌거나, 내용이 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark, or the file ends too early</source>
        <translation>글을 닫는 따옴표가 없거나 내용이 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>이름 뒤에 쌍점(:)이 없습니다</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>값과 값 사이에 쉼표(,)가 없습니다</translation>
    </message>
    <message>
        <source>no value of JSON stands there</source>
        <translation>JSON 값이 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>숫자 중간에서 내용이 끝났습니다</translation>
    </message>
    <message>
        <source>a number is not written as one</source>
        <translation>숫자를 잘못 적었습니다</translation>
    </message>
    <message>
        <source>a backslash in a text means nothing</source>
        <translation>글 안의 역슬래시(\) 표기가 잘못되었습니다</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>글이 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>behind the last comma comes nothing</source>
        <translation>마지막 쉼표(,) 뒤에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>lists and objects lie too deep in each other</source>
        <translation>목록과 객체가 너무 여러 겹입니다</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>내용이 너무 큽니다</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>JSON이 끝난 뒤에 다른 내용이 있습니다</translation>
    </message>
    <message>
        <source>line %1, column %2: not JSON: %3</source>
        <translation>%1번째 줄 %2번째 자리부터 JSON이 아닙니다: %3</translation>
    </message>
    <message>
        <source>not JSON at byte %1: %2</source>
        <translation>%1번째 바이트부터 JSON이 아닙니다: %2</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>%1번째 바이트부터 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>it has to be %1</source>
        <translation>%1 형태여야 합니다</translation>
    </message>
    <message>
        <source>%1: must be a text of 1 to %2 characters</source>
        <translation>%1: 1자 이상 %2자 이하의 글이어야 합니다</translation>
    </message>
    <message>
        <source>%1: must be a text of at most %2 characters</source>
        <translation>%1: %2자 이하의 글이어야 합니다</translation>
    </message>
    <message>
        <source>%1: must be a number from %2 to %3</source>
        <translation>%1: %2 이상 %3 이하의 숫자여야 합니다</translation>
    </message>
    <message>
        <source>%1: must be a whole number from %2 to %3</source>
        <translation>%1: %2 이상 %3 이하의 정수여야 합니다</translation>
    </message>
    <message>
        <source>%1: must have at most %2 rows</source>
        <translation>%1: 최대 %2개까지 적을 수 있습니다</translation>
    </message>
    <message>
        <source>%1: must begin before it ends</source>
        <translation>%1: 시작이 끝보다 앞서야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 is expected</source>
        <translation>%1: 다음을 적어 주세요: %2</translation>
    </message>
    <message>
        <source>%1: %2 are expected</source>
        <translation>%1: 다음을 적어 주세요: %2</translation>
    </message>
    <message>
        <source>%1: must be %2</source>
        <translation>%1: 다음을 적어 주세요: %2</translation>
    </message>
    <message>
        <source>%1: is not %2</source>
        <translation>%1: 값이 %2이(가) 아닙니다</translation>
    </message>
    <message>
        <source>%1.slots: as in %2</source>
        <translation>%1.slots: 다음과 같이 적어 주세요: %2</translation>
    </message>
    <message>
        <source>%1: this day is still to come</source>
        <translation>%1: 아직 오지 않은 날입니다</translation>
    </message>
    <message>
        <source>“address” and “residence” say the same: please give one of them</source>
        <translation>“address”와 “residence”는 같은 뜻입니다. 하나만 적어 주세요</translation>
    </message>
    <message>
        <source>the name of the file has to end in %1</source>
        <translation>파일 이름은 다음과 같이 끝나야 합니다: %1</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>파일 이름은 다음 중 하나로 끝나야 합니다: %1</translation>
    </message>
    <message>
        <source>--columns knows these: %1</source>
        <translation>--columns에는 다음 이름을 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>--state is draft, active, retired or unknown</source>
        <translation>--state에는 “draft”, “active”, “retired”, “unknown” 중 하나를 써 주세요</translation>
    </message>
    <message>
        <source>--because is RULE=TEXT</source>
        <translation>--because에는 규칙=사유(RULE=TEXT)와 같이 적어 주세요</translation>
    </message>
    <message>
        <source>it does not say whose response it is: please name the person with --person</source>
        <translation>누구의 응답인지 적혀 있지 않습니다. --person으로 대상자를 적어 주세요</translation>
    </message>
    <message>
        <source>either --person ID or --all</source>
        <translation>--person ID와 --all 중 하나를 써 주세요</translation>
    </message>
    <message>
        <source>--person or --of, not both</source>
        <translation>--person과 --of 중 하나만 써 주세요</translation>
    </message>
    <message>
        <source>please give a title, or --copy INSTRUMENT</source>
        <translation>제목을 적거나 --copy INSTRUMENT를 써 주세요</translation>
    </message>
    <message>
        <source>%1: no column of the list holds it; --map can tell which does</source>
        <translation>%1: 이것이 담긴 열을 찾지 못했습니다. --map으로 알려 주실 수 있습니다</translation>
    </message>
    <message>
        <source>there is no paper %1; there are: %2</source>
        <translation>%1 서류는 없습니다. 다음 서류가 있습니다: %2</translation>
    </message>
    <message>
        <source>a picture of the code needs the address of the office: --address HOST:PORT</source>
        <translation>연결 번호 그림(QR)을 만들려면 구청 주소가 필요합니다: --address 호스트:포트</translation>
    </message>
    <message>
        <source>this act was undone already</source>
        <translation>이미 되돌린 일입니다</translation>
    </message>
    <message>
        <source>what this act changed has been erased</source>
        <translation>이 일로 바뀐 기록이 그 뒤에 파기되었습니다</translation>
    </message>
    <message>
        <source>two people signed this act, and two have to sign that it is undone: name the second with --second</source>
        <translation>두 사람이 서명한 일이므로 되돌릴 때에도 두 사람이 서명해야 합니다. 두 번째 사람을 --second로 적어 주세요</translation>
    </message>
    <message>
        <source>it was settled meanwhile; “conflict list” shows what is open</source>
        <translation>그사이 정해졌습니다. 남은 것은 “conflict list”에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>it cannot be settled in this way; “conflict show” tells the ways that there are</source>
        <translation>이렇게는 정할 수 없습니다. 가능한 방법은 “conflict show”에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>the office has refused no change of this id; “outbox” shows those that it has</source>
        <translation>구청이 받지 않은 변경 가운데 이 번호는 없습니다. “outbox”에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>a record cannot be joined to itself</source>
        <translation>같은 기록끼리는 합칠 수 없습니다</translation>
    </message>
    <message>
        <source>one of the two is joined to another record already</source>
        <translation>둘 가운데 하나는 이미 다른 기록과 합쳐져 있습니다</translation>
    </message>
    <message>
        <source>this was answered already, or one of the two is gone</source>
        <translation>이미 답하셨거나, 둘 가운데 한 기록이 없어졌습니다</translation>
    </message>
    <message>
        <source>a bundle or a waiting list names an offer of it: it is ended, not removed</source>
        <translation>이 서비스를 쓰는 묶음이나 대기 명단이 있어 지울 수 없습니다. 종료로 처리해 주세요</translation>
    </message>
    <message>
        <source>the two bundles are of two people</source>
        <translation>두 묶음이 서로 다른 사람의 것입니다</translation>
    </message>
    <message>
        <source>the approval of a bundle rests on this conference, so it stays</source>
        <translation>이 회의를 바탕으로 승인한 묶음이 있어 지울 수 없습니다</translation>
    </message>
    <message>
        <source>this consent is withdrawn already</source>
        <translation>이미 철회한 동의입니다</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>아직 오지 않은 날입니다</translation>
    </message>
    <message>
        <source>this consent has a paper already</source>
        <translation>이 동의에는 이미 서류가 있습니다</translation>
    </message>
    <message>
        <source>the paper has not come to this PC yet: run “sync” once more</source>
        <translation>서류가 아직 이 PC에 오지 않았습니다. “sync”를 한 번 더 해 주세요</translation>
    </message>
    <message>
        <source>this questionnaire is still a draft: “instrument publish” puts it into use</source>
        <translation>이 조사지는 아직 초안입니다. “instrument publish”로 게시해 주세요</translation>
    </message>
    <message>
        <source>the vault is not empty</source>
        <translation>보관함이 비어 있지 않습니다</translation>
    </message>
    <message>
        <source>these keys are of the owner of the vault</source>
        <translation>보관함 소유자 본인의 열쇠입니다</translation>
    </message>
    <message>
        <source>the owner of a vault stays</source>
        <translation>보관함의 소유자는 뺄 수 없습니다</translation>
    </message>
    <message>
        <source>the vault knows this person with another key</source>
        <translation>보관함에 이 사람이 다른 열쇠로 등록되어 있습니다</translation>
    </message>
    <message>
        <source>this vault belongs to a district office already</source>
        <translation>이 보관함은 이미 구청에 등록되어 있습니다</translation>
    </message>
    <message>
        <source>this vault belongs to another district office</source>
        <translation>이 보관함은 다른 구청에 등록되어 있습니다</translation>
    </message>
    <message>
        <source>this office did not give the code out</source>
        <translation>이 구청에서 만든 연결 번호가 아닙니다</translation>
    </message>
    <message>
        <source>its key is not the one that the code names: tell the person in charge of the system</source>
        <translation>응답한 곳의 열쇠가 코드에 적힌 것과 다릅니다. 시스템 담당자에게 알려 주세요</translation>
    </message>
    <message>
        <source>its key is not the one that this vault knows: tell the person in charge of the system</source>
        <translation>응답한 곳의 열쇠가 이 보관함이 아는 것과 다릅니다. 시스템 담당자에게 알려 주세요</translation>
    </message>
    <message>
        <source>the office takes nothing from this device; ask the person in charge of the system</source>
        <translation>구청이 이 기기에서 보낸 것을 받지 않습니다. 시스템 담당자에게 문의해 주세요</translation>
    </message>
    <message>
        <source>the program of the office is older than this one: it has to be updated</source>
        <translation>구청의 프로그램이 이 프로그램보다 오래되었습니다. 구청 프로그램을 업데이트해야 합니다</translation>
    </message>
    <message>
        <source>the office takes nothing of this size at once</source>
        <translation>구청이 한 번에 받을 수 있는 크기를 넘었습니다</translation>
    </message>
    <message>
        <source>this is no file of a backup</source>
        <translation>백업 파일이 아닙니다</translation>
    </message>
    <message>
        <source>this backup is not complete: copy it once more, or take an older one</source>
        <translation>백업이 온전하지 않습니다. 다시 복사하거나 이전 백업을 써 주세요</translation>
    </message>
    <message>
        <source>this backup was changed since it was written: copy it once more, or take an older one</source>
        <translation>백업이 만든 뒤에 바뀌었습니다. 다시 복사하거나 이전 백업을 써 주세요</translation>
    </message>
    <message>
        <source>this is no backup of a district office</source>
        <translation>구청의 백업이 아닙니다</translation>
    </message>
    <message>
        <source>what was written cannot be read back: check the drive</source>
        <translation>쓴 것을 다시 읽을 수 없습니다. 드라이브를 확인해 주세요</translation>
    </message>
    <message>
        <source>a restore was broken off here: restore the backup once more</source>
        <translation>여기에서 복원이 중간에 끊겼습니다. 백업을 다시 복원해 주세요</translation>
    </message>
    <message>
        <source>the database is of another office than these keys</source>
        <translation>이 데이터베이스는 이 열쇠의 구청 것이 아닙니다</translation>
    </message>
    <message>
        <source>it is of another office</source>
        <translation>다른 구청의 것입니다</translation>
    </message>
    <message>
        <source>this is no address of a database server: postgresql://NAME@HOST/DATABASE</source>
        <translation>데이터베이스 서버의 주소가 아닙니다. postgresql://이름@호스트/데이터베이스와 같이 적어 주세요</translation>
    </message>
    <message>
        <source>the database server is older than PostgreSQL 15</source>
        <translation>데이터베이스 서버가 PostgreSQL 15보다 오래되었습니다</translation>
    </message>
    <message>
        <source>the database server is a standby, which takes nothing: name the one that leads</source>
        <translation>이 데이터베이스 서버는 읽기만 되는 예비 서버입니다. 주 서버의 주소를 적어 주세요</translation>
    </message>
    <message>
        <source>the file of the database is empty</source>
        <translation>데이터베이스 파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file of the vault was cut off</source>
        <translation>보관함 파일이 중간에 잘렸습니다</translation>
    </message>
    <message>
        <source>the file is not encrypted, so it is no vault</source>
        <translation>암호화되지 않은 파일이어서 보관함이 아닙니다</translation>
    </message>
    <message>
        <source>there is no vault at this place; “vault create” makes one</source>
        <translation>이 자리에 보관함이 없습니다. “vault create”로 만들 수 있습니다</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>this account may not read or write there</source>
        <translation>이 계정에는 그곳을 읽거나 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>nothing can be written on this drive</source>
        <translation>이 드라이브에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>the drive does not read or write: check it</source>
        <translation>드라이브에서 읽거나 쓰지 못합니다. 드라이브를 점검해 주세요</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>검사하지 못함</translation>
    </message>
    <message>
        <source>not checked, since the key file belongs to another vault</source>
        <translation>열쇠 파일이 다른 보관함의 것이라 검사하지 못함</translation>
    </message>
    <message>
        <source>not checked, since the key file is damaged</source>
        <translation>열쇠 파일이 손상되어 검사하지 못함</translation>
    </message>
    <message>
        <source>page %1 was changed or cannot be read</source>
        <translation>%1번 페이지가 바뀌었거나 읽히지 않음</translation>
    </message>
    <message>
        <source>the beginning of the file is damaged</source>
        <translation>파일의 앞부분이 손상됨</translation>
    </message>
    <message>
        <source>the tables of the file are damaged</source>
        <translation>파일 안의 표가 손상됨</translation>
    </message>
    <message>
        <source>line %1 of the access log was changed</source>
        <translation>접속기록의 %1번째 줄이 바뀌었음</translation>
    </message>
    <message>
        <source>the newest lines of the access log are missing</source>
        <translation>접속기록의 가장 최근 줄이 없음</translation>
    </message>
    <message>
        <source>%1 records are missing</source>
        <translation>기록 %1건이 없음</translation>
    </message>
    <message>
        <source>the record %1 is not what its history says</source>
        <translation>%1 기록이 이력과 다름</translation>
    </message>
    <message>
        <source>what lists and search show is not what the records say</source>
        <translation>목록이나 검색에 나오는 내용이 기록과 다름</translation>
    </message>
    <message>
        <source>the tables are not those of schema %1</source>
        <translation>표가 스키마 %1의 것과 다름</translation>
    </message>
    <message>
        <source>the paper %1 is not the one that its record tells of</source>
        <translation>%1 서류가 기록에 적힌 서류와 다름</translation>
    </message>
    <message>
        <source>change %1 of the history does not verify</source>
        <translation>이력의 %1번 변경이 서명이나 앞뒤 기록과 맞지 않음</translation>
    </message>
    <message>
        <source>act %1 of the history does not verify</source>
        <translation>이력의 %1 작업이 서명이나 앞뒤 기록과 맞지 않음</translation>
    </message>
    <message>
        <source>the history ends at change %1 and not at %2</source>
        <translation>이력이 %2번이 아니라 %1번 변경에서 끝남</translation>
    </message>
    <message>
        <source>a password has at least %1 letters, digits and signs</source>
        <translation>비밀번호는 글자·숫자·기호를 합해 %1자 이상이어야 합니다</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>%1바이트를 넘습니다</translation>
    </message>
    <message>
        <source>a file of %1 bytes is not taken</source>
        <translation>%1바이트인 파일은 받지 않습니다</translation>
    </message>
    <message>
        <source>there is no questionnaire “%1”; “instrument list” shows them</source>
        <translation>“%1” 조사표가 없습니다. 조사표는 “instrument list”로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>the expression cannot be read from character %1 on</source>
        <translation>%1번째 글자부터 계산식을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 places of the file are wrong, and nothing of it was taken</source>
        <translation>파일의 %1곳이 잘못되어 아무것도 받지 않았습니다</translation>
    </message>
    <message>
        <source>somebody has written since it was read: look at it and do it once more</source>
        <translation>읽은 뒤에 다른 사람이 고쳤습니다. 내용을 확인하고 다시 해 주세요</translation>
    </message>
    <message>
        <source>the key file was written by another program meanwhile: do it once more</source>
        <translation>그사이 다른 프로그램이 열쇠 파일을 고쳤습니다. 다시 해 주세요</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--paper: %1 is no PDF, PNG or JPEG of 10 MB at most, or it is damaged</source>
        <translation>--paper: %1은(는) 10 MB 이하의 PDF, PNG, JPEG 파일이 아니거나 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 is “%2” or “%3”</source>
        <translation>%1에는 “%2”, “%3” 가운데 하나를 써 주세요</translation>
    </message>
    <message>
        <source>an id is a UUID, as these commands print it: “%1”</source>
        <translation>번호는 다음 명령에 나오는 UUID입니다: “%1”</translation>
    </message>
    <message>
        <source>for whoever maintains the program: “%1”</source>
        <translation>프로그램 유지보수 담당자에게 알릴 내용: “%1”</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>아직 답 없음</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>The vault is damaged. Please keep the file as it is, and restore the last backup to another place with “vault restore”.</source>
        <translation>보관함이 손상되었습니다. 이 파일은 그대로 두고, “vault restore”로 마지막 백업을 다른 곳에 복원해 주세요.</translation>
    </message>
    <message>
        <source>nothing can be written in the folder of the vault. That is needed to read, too: every look is noted in the access log, and a second program is kept out. Ask for the right to write there, or copy vault and key file to a folder of your own</source>
        <translation>보관함이 있는 폴더에 쓸 수 없습니다. 읽기만 할 때에도 접속기록을 남기고 다른 프로그램이 함께 열지 못하게 해야 하므로 쓰기가 필요합니다. 쓰기 권한을 받거나, 보관함과 열쇠 파일을 쓸 수 있는 폴더로 복사해 주세요</translation>
    </message>
    <message>
        <source>papers were made from this edition, so it stays: “template reset” goes back to the built-in one</source>
        <translation>이 판으로 만든 서류가 있어 지울 수 없습니다. 기본 서식으로 돌아가려면 “template reset”을 쓰세요</translation>
    </message>
    <message>
        <source>this assessment is a draft still: “assess” finishes it</source>
        <translation>이 조사는 아직 작성 중입니다. “assess”로 마쳐 주세요</translation>
    </message>
    <message>
        <source>the workbook has no such sheet</source>
        <translation>통합 문서에 그런 시트가 없습니다</translation>
    </message>
    <message>
        <source>no act of this vault has this id; “history” shows the ids of acts</source>
        <translation>이 보관함에 이 번호의 작업이 없습니다. 작업의 번호는 “history”에 나옵니다</translation>
    </message>
    <message>
        <source>the day from which it holds lies in the past</source>
        <translation>적용을 시작하는 날이 이미 지났습니다</translation>
    </message>
    <message>
        <source>“offers” is empty, or names what is no offer of a service that can be chosen; “service list” and “bundle suggest” show them</source>
        <translation>“offers”가 비어 있거나, 고를 수 있는 서비스의 제공 항목이 아닌 것이 있습니다. “service list”와 “bundle suggest”로 확인해 주세요</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>쓸 내용이 없습니다</translation>
    </message>
    <message>
        <source>a text is longer than a cell of a workbook holds; CSV takes it</source>
        <translation>글이 통합 문서의 칸 하나에 다 들어가지 않습니다. CSV로는 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>this is no file of text</source>
        <translation>글로 된 파일이 아닙니다</translation>
    </message>
    <message>
        <source>the archive could not be written</source>
        <translation>압축 파일을 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>the price of a service is not its subsidy and copay together: correct the service</source>
        <translation>서비스의 가격이 지원금과 본인부담금의 합과 다릅니다. 서비스를 고쳐 주세요</translation>
    </message>
    <message>
        <source>the total of a month is not the sum of its services: correct the services</source>
        <translation>한 달의 합계가 서비스들의 합과 다릅니다. 서비스를 고쳐 주세요</translation>
    </message>
    <message>
        <source>the price of the period is not subsidy and copay together: correct the services</source>
        <translation>전체 기간의 가격이 지원금과 본인부담금의 합과 다릅니다. 서비스를 고쳐 주세요</translation>
    </message>
    <message>
        <source>this program does not reckon with such an expression</source>
        <translation>이 프로그램이 계산하지 않는 식입니다</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>계산식이 너무 깁니다</translation>
    </message>
    <message>
        <source>the questionnaire has no such question</source>
        <translation>조사표에 그런 문항이 없습니다</translation>
    </message>
    <message>
        <source>this edition is in use already: make a new one</source>
        <translation>이 판은 이미 쓰이고 있습니다. 새 판을 만들어 주세요</translation>
    </message>
    <message>
        <source>no question with points stands there</source>
        <translation>그곳에는 점수가 있는 문항이 없습니다</translation>
    </message>
    <message>
        <source>there is a total already</source>
        <translation>합계가 이미 있습니다</translation>
    </message>
    <message>
        <source>there is nothing that could be added up</source>
        <translation>더할 것이 없습니다</translation>
    </message>
    <message>
        <source>a goal is scored from -2 to 2</source>
        <translation>목표는 -2점부터 2점까지 매깁니다</translation>
    </message>
    <message>
        <source>there are no goals</source>
        <translation>목표가 없습니다</translation>
    </message>
    <message>
        <source>one of them is not in this vault any more</source>
        <translation>그 가운데 한 사람이 이 보관함에 더는 없습니다</translation>
    </message>
    <message>
        <source>this case is not restricted, or no dong that you read has it</source>
        <translation>열람이 제한된 사례가 아니거나, 볼 수 있는 동의 사례가 아닙니다</translation>
    </message>
    <message>
        <source>the person is stored already</source>
        <translation>이미 저장된 사람입니다</translation>
    </message>
    <message>
        <source>this is no vault for practice</source>
        <translation>연습용 보관함이 아닙니다</translation>
    </message>
    <message>
        <source>the keys of the second person do not sign for this vault</source>
        <translation>두 번째 사람의 열쇠로는 이 보관함에 서명할 수 없습니다</translation>
    </message>
    <message>
        <source>the owner of a vault has a name: say it with --name</source>
        <translation>보관함에는 소유자 이름이 있어야 합니다. --name으로 써 주세요</translation>
    </message>
    <message>
        <source>this vault was destroyed, as the office ordered</source>
        <translation>이 보관함은 구청의 지시로 파기되었습니다</translation>
    </message>
    <message>
        <source>the recovery code is not right</source>
        <translation>복구 번호가 맞지 않습니다</translation>
    </message>
    <message>
        <source>the paper is empty or too large</source>
        <translation>서류가 비어 있거나 너무 큽니다</translation>
    </message>
    <message>
        <source>the rules of the care pass are missing or not possible</source>
        <translation>돌봄패스 규칙이 없거나 쓸 수 없는 내용입니다</translation>
    </message>
    <message>
        <source>this device may not send that</source>
        <translation>이 기기는 그것을 보낼 수 없습니다</translation>
    </message>
    <message>
        <source>the file of the database is not there</source>
        <translation>데이터베이스 파일이 없습니다</translation>
    </message>
    <message>
        <source>the key file cannot be locked: nothing can be written in its folder</source>
        <translation>열쇠 파일을 잠글 수 없습니다. 그 폴더에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1: a code of the list “%2” is expected: “%3”</source>
        <translation>%1: “%2” 목록의 코드에서 골라 적어 주세요: “%3”</translation>
    </message>
    <message>
        <source>another program listens on this port</source>
        <translation>다른 프로그램이 이 포트를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>    now: %1 (written since; apply puts what came late in its place)</source>
        <translation>    현재: %1 (그 뒤에 쓴 값. apply를 고르면 늦게 온 값으로 바뀝니다)</translation>
    </message>
    <message>
        <source>An erasure needs its reason, which the log keeps for good: --reason TEXT, such as the end of the retention period or a withdrawn consent. Please name nobody in it.</source>
        <translation>파기에는 사유가 필요하며, 사유는 기록에 계속 남습니다. 보존 기간 만료나 동의 철회처럼 --reason TEXT로 적어 주십시오. 사유에 사람 이름은 적지 마십시오</translation>
    </message>
    <message>
        <source>why it is erased, which the log keeps for good; an erasure needs it</source>
        <translation>파기 사유. 꼭 적어야 하며 기록에 계속 남습니다</translation>
    </message>
    <message>
        <source>Changes that were not taken, since two people had erased their record meanwhile: %1. What was written is erased with it (change %2).</source>
        <translation>그사이 두 사람이 함께 기록을 파기하여 받지 않은 변경: %1건. 쓴 내용도 기록과 함께 파기되었습니다 (변경 %2).</translation>
    </message>
    <message>
        <source>“%1” is no user of the office: one is named by the id that “users” shows</source>
        <translation>“%1”은(는) 구청 서버의 사용자가 아닙니다. “users”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” is no device: one is named by the id that “devices” shows</source>
        <translation>“%1”은(는) 기기가 아닙니다. “devices”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” is no change: one is named by the id that “quarantine list” shows</source>
        <translation>“%1”은(는) 변경이 아닙니다. “quarantine list”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” is no proposal: one is named by the id that “proposals” shows</source>
        <translation>“%1”은(는) 확인을 기다리는 요청이 아닙니다. “proposals”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” is no case: one is named by the id of its person or household</source>
        <translation>“%1”은(는) 사례가 아닙니다. 대상자나 가구의 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” is no dong: one is named by the id that “streams” shows</source>
        <translation>“%1”은(는) 동이 아닙니다. “streams”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>“%1” cannot be the month here: one as 2026-12 is expected, none that is still to come where it is looked back on</source>
        <translation>“%1”은(는) 여기에 쓸 수 있는 달이 아닙니다. 2026-12처럼 적어 주세요. 지난 기록을 볼 때는 아직 오지 않은 달을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is more than there can be</source>
        <translation>%1은(는) 쓸 수 있는 수보다 큽니다</translation>
    </message>
    <message>
        <source>a name of 1 to 200 letters is expected</source>
        <translation>이름을 1자에서 200자까지로 적어 주세요</translation>
    </message>
    <message>
        <source>the name of a dong or of a restricted case is missing, or too long</source>
        <translation>동이나 열람 제한 사례의 이름이 빠졌거나 너무 깁니다</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; cannot be “%2”</source>
        <translation>&quot;%1&quot; 값으로 “%2”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The office does not take this code: each holds for one device, for a day and for five tries. Please ask for a new one; nothing was changed.</source>
        <translation>구청 서버가 이 연결 번호를 받지 않습니다. 연결 번호는 기기 한 대에, 하루 동안, 다섯 번까지만 쓸 수 있습니다. 새 연결 번호를 받아 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This code has let a device in already, and each lets in one. Please ask the office for a new one; nothing was changed.</source>
        <translation>이 연결 번호는 이미 다른 기기를 등록하는 데 쓰였습니다. 연결 번호 하나로 한 대만 등록할 수 있으니 구청에서 새 연결 번호를 받아 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This code is past its day. Please ask the office for a new one; nothing was changed.</source>
        <translation>이 연결 번호는 유효 기간(하루)이 지났습니다. 구청에서 새 연결 번호를 받아 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This code was tried wrongly too often and holds no more. Please ask the office for a new one; nothing was changed.</source>
        <translation>이 연결 번호는 잘못 입력된 횟수가 많아 더는 쓸 수 없습니다. 구청에서 새 연결 번호를 받아 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The district office cannot store anything at present. All of it stays in this vault and is sent later; please tell the person in charge of the system.</source>
        <translation>구청 서버가 지금 자료를 저장할 수 없는 상태입니다. 쓰신 것은 모두 이 보관함에 그대로 있고 나중에 보냅니다. 시스템 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>dong named anew</source>
        <translation>동 이름 변경</translation>
    </message>
    <message>
        <source>%1 holds only the letters of a code, since the office did not know its own address yet: say where it is with --office HOST:PORT</source>
        <translation>%1에는 연결 번호의 글자만 있습니다. 연결 번호를 만들 때 구청 서버가 아직 자기 주소를 몰랐기 때문입니다. --office 호스트:포트로 구청의 위치를 함께 적어 주세요</translation>
    </message>
    <message>
        <source>the district office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>where the office is, for letters that are typed or alone in the file</source>
        <translation>구청의 위치. 글자를 직접 입력하거나 파일에 글자만 있을 때 씁니다</translation>
    </message>
    <message>
        <source>formerly</source>
        <translation>이전 이름</translation>
    </message>
    <message>
        <source>--listen takes an IP address of this machine and a port, such as 0.0.0.0:8443 (all of its addresses) or 127.0.0.1:8443 (this machine only); “%1” is not one</source>
        <translation>--listen에는 이 서버의 IP 주소와 포트를 적어 주세요. 예: 0.0.0.0:8443(모든 주소), 127.0.0.1:8443(이 서버에서만). “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--address takes the name or address under which devices find the office, and a port, such as office.gu.example:8443; “%1” is not one</source>
        <translation>--address에는 기기가 구청 서버를 찾을 이름이나 주소와 포트를 적어 주세요. 예: office.gu.example:8443. “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>This database belongs to another office than the keys in %1. Nothing was changed, and nothing is damaged. Please check --database and --data: one of the two names the wrong place.</source>
        <translation>이 데이터베이스는 %1의 열쇠와 다른 구청의 것입니다. 바뀐 것도 손상된 것도 없습니다. --database와 --data 가운데 하나가 잘못되었으니 확인해 주세요.</translation>
    </message>
    <message>
        <source>This database holds no office, though the keys of one lie in %1. Nothing was changed. Please check --database and --data.</source>
        <translation>%1에는 구청의 열쇠가 있지만 이 데이터베이스에는 구청 자료가 없습니다. 바뀐 것은 없습니다. --database와 --data를 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no office in %1 yet. The first start makes it: “carepass-office --data DIR serve --listen HOST:PORT --name NAME”. Where there is one elsewhere, name its folder with --data.</source>
        <translation>%1에는 아직 구청 서버가 없습니다. 처음 시작할 때 만들어집니다: “carepass-office --data 폴더 serve --listen 주소:포트 --name 이름”. 다른 곳에 이미 있다면 그 폴더를 --data로 적어 주세요.</translation>
    </message>
    <message>
        <source>The keys of an office lie in %1, but not its database. Where that is on a database server, name it as the service does: --database postgresql://NAME@HOST/DATABASE. Where its file was lost, restore the last backup into another folder.</source>
        <translation>%1에 구청의 열쇠는 있지만 데이터베이스가 없습니다. 데이터베이스 서버를 쓰고 있다면 서비스를 시작할 때와 똑같이 --database postgresql://이름@호스트/데이터베이스를 적어 주세요. 데이터베이스 파일을 잃어버렸다면 마지막 백업을 다른 폴더에 복원해 주세요.</translation>
    </message>
    <message>
        <source>the dong %1 is called %2 already: leave --dong-name out, or name it anew with “dong rename %1 LABEL” first</source>
        <translation>동 %1에는 이미 이름(%2)이 있습니다. --dong-name을 빼거나, 먼저 “dong rename %1 이름”으로 이름을 바꿔 주세요</translation>
    </message>
    <message>
        <source>The office does not know its address yet, since the service has not run: whoever types the letters says where it is, too (“carepass-cli enrol --code LETTERS --office HOST:PORT”).</source>
        <translation>서비스가 아직 실행된 적이 없어 구청 서버가 자기 주소를 모릅니다. 글자를 입력할 때 구청의 위치도 함께 적어 주세요(“carepass-cli enrol --code 글자 --office 호스트:포트”).</translation>
    </message>
    <message>
        <source>--user is the name of whoever gets the code, or the id that “users” shows</source>
        <translation>--user에는 코드를 받을 사람의 이름(예: --user 김복지)이나 “users”가 보여 주는 id를 적어 주세요</translation>
    </message>
    <message>
        <source>Devices find it under %1: codes carry that. --address says another one.</source>
        <translation>기기는 %1에서 구청 서버를 찾습니다. 연결 번호에 이 주소가 들어갑니다. 바꾸려면 --address를 써 주세요.</translation>
    </message>
    <message>
        <source>The office cannot store anything: the disk of its database is full. Devices keep what they have and send it later. Please make room on that disk; nothing has to be started anew. (%1)</source>
        <translation>구청 서버가 아무것도 저장할 수 없습니다. 데이터베이스가 있는 디스크가 가득 찼습니다. 기기에 쓴 것은 기기에 그대로 있고 나중에 다시 보냅니다. 디스크에 빈 공간을 마련해 주세요. 서비스를 다시 시작하지 않아도 됩니다. (%1)</translation>
    </message>
    <message>
        <source>The office cannot store anything: its database is damaged. Devices keep what they have. Please stop the service and run “carepass-office verify”. (%1)</source>
        <translation>구청 서버가 아무것도 저장할 수 없습니다. 데이터베이스가 손상되었습니다. 기기에 쓴 것은 기기에 그대로 있습니다. 서비스를 멈추고 “carepass-office verify”를 실행해 주세요. (%1)</translation>
    </message>
    <message>
        <source>The office cannot store anything: its database cannot be reached or written. Devices keep what they have and send it later. Please look at the database server or the disk. (%1)</source>
        <translation>구청 서버가 아무것도 저장할 수 없습니다. 데이터베이스에 연결하거나 쓸 수 없습니다. 기기에 쓴 것은 기기에 그대로 있고 나중에 다시 보냅니다. 데이터베이스 서버나 디스크를 확인해 주세요. (%1)</translation>
    </message>
    <message>
        <source>The office could not answer a device; it will ask again. (%1)</source>
        <translation>구청 서버가 기기 한 대에 답하지 못했습니다. 그 기기가 다시 묻습니다. (%1)</translation>
    </message>
    <message>
        <source>The office stores again.</source>
        <translation>구청 서버가 다시 저장합니다.</translation>
    </message>
    <message>
        <source>The dong is called %1 now; devices hear of it when they next sync.</source>
        <translation>동 이름을 %1(으)로 바꿨습니다. 기기에는 다음 동기화 때 전해집니다.</translation>
    </message>
    <message>
        <source>call a dong by another name; it is named by its ten digits or the name it has</source>
        <translation>동 이름을 바꿉니다. 동은 열 자리 코드나 지금 이름으로 적습니다</translation>
    </message>
    <message>
        <source>%1: a text of at most %2 letters is expected, and this one has %3</source>
        <translation>%1: 글은 %2자까지 쓸 수 있는데 %3자입니다</translation>
    </message>
    <message>
        <source>no reason is enough for what is broken here; “bundle check” gives the figures</source>
        <translation>이 규칙은 사유를 적어도 어길 수 없습니다. 수치는 “bundle check”로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>(several wrote the same)</source>
        <translation>(여러 사람이 같은 값을 적음)</translation>
    </message>
    <message>
        <source>(written over since)</source>
        <translation>(그 뒤에 다시 고침)</translation>
    </message>
    <message>
        <source>  taken back since; what was written apart stands again</source>
        <translation>  그 뒤에 되돌려, 서로 다르게 적은 값이 다시 남아 있습니다</translation>
    </message>
    <message>
        <source>  to take it back: undo %1</source>
        <translation>  되돌리려면: undo %1</translation>
    </message>
    <message>
        <source>  cannot be taken back any more: other things were written there since, or the record has gone</source>
        <translation>  더는 되돌릴 수 없습니다: 그 뒤에 다른 값을 적었거나 기록이 없습니다</translation>
    </message>
    <message>
        <source>erased, or gone with its case</source>
        <translation>파기했거나 사례와 함께 옮겨 갔습니다</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>기록을 남김</translation>
    </message>
    <message>
        <source>read, and left as it was</source>
        <translation>확인하고 그대로 둠</translation>
    </message>
    <message>
        <source>what came late was taken over</source>
        <translation>늦게 온 내용을 받아들임</translation>
    </message>
    <message>
        <source>Nothing was changed apart and brought together by itself in these days.</source>
        <translation>이 기간에 따로 고쳐 자동으로 맞춘 기록이 없습니다.</translation>
    </message>
    <message>
        <source>what several changed apart and went together by itself: other fields of one record, other paragraphs of a text, or the same value; newest first</source>
        <translation>여러 사람이 따로 고쳤지만 자동으로 맞춘 것: 한 기록의 서로 다른 항목, 글의 서로 다른 문단, 같은 값. 최근 것부터</translation>
    </message>
    <message>
        <source>written in the last so many days; 14 where it is not given</source>
        <translation>최근 며칠 동안 적은 것. 적지 않으면 14일</translation>
    </message>
    <message>
        <source>conflicts that were settled: what was decided, and who had written what; your own, newest first</source>
        <translation>정한 수정 충돌: 무엇으로 정했고 누가 무엇을 적었는지. 내가 정한 것을 최근 것부터</translation>
    </message>
    <message>
        <source>of everybody</source>
        <translation>모든 사람이 정한 것</translation>
    </message>
    <message>
        <source>the office has ordered this vault to be destroyed; everything in it had been sent before. Take %1 to the office: only by it does the office hear that the vault is gone</source>
        <translation>구청이 이 보관함을 파기하도록 했습니다. 안의 것은 모두 전에 보냈습니다. %1 파일을 구청에 가져다 주세요. 그래야 구청에서 보관함이 파기된 것을 알 수 있습니다</translation>
    </message>
    <message>
        <source>--take is mine, theirs, both, base or keep</source>
        <translation>--take에는 mine, theirs, both, base, keep 가운데 하나를 적습니다</translation>
    </message>
    <message>
        <source>which values count from now on</source>
        <translation>앞으로 쓸 값</translation>
    </message>
    <message>
        <source>  taken away: %1</source>
        <translation>  삭제됨: %1</translation>
    </message>
    <message>
        <source>  to take it back, one after the other, the last first:</source>
        <translation>  되돌리려면 나중 것부터 하나씩:</translation>
    </message>
    <message>
        <source>Nothing differs about this person.</source>
        <translation>이 사람에게는 수정 충돌이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was settled: nothing that differs about this person has a value that “%1” names.</source>
        <translation>정한 것이 없습니다. 이 사람의 수정 충돌 가운데 “%1”로 고를 수 있는 값이 없습니다.</translation>
    </message>
    <message>
        <source>Settled %1.</source>
        <translation>%1건을 정했습니다.</translation>
    </message>
    <message>
        <source>Settled %1 in %2 acts.</source>
        <translation>%1건을 %2번에 나누어 정했습니다.</translation>
    </message>
    <message>
        <source>It stopped there: %1</source>
        <translation>여기서 멈췄습니다: %1</translation>
    </message>
    <message>
        <source>Of this person nothing is left to be decided.</source>
        <translation>이 사람에 대해 남은 수정 충돌이 없습니다.</translation>
    </message>
    <message>
        <source>Of this person still to be decided: %1; “conflict list” shows it.</source>
        <translation>이 사람에 대해 남은 수정 충돌: %1건. “conflict list”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>settle all that differs about a person at once: what is mine, or what the others wrote last; both where both can stand, base as it was before, keep as it is shown now. Where one side took a record away, mine and theirs may take it away too, which the answer says. What has no such value is left, and told</source>
        <translation>한 사람의 수정 충돌을 한꺼번에 정합니다. mine은 내가 쓴 값, theirs는 다른 사람이 마지막에 쓴 값, both는 함께 둘 수 있을 때 두 값 모두, base는 고치기 전 값, keep은 지금 보이는 값입니다. 한쪽이 기록을 지웠으면 mine이나 theirs가 그 기록을 삭제할 수 있으며, 무엇을 삭제했는지 알려 드립니다. 그런 값이 없는 것은 남겨 두고 알려 드립니다</translation>
    </message>
    <message>
        <source>    before:</source>
        <translation>    고치기 전:</translation>
    </message>
    <message>
        <source>    after:</source>
        <translation>    고친 뒤:</translation>
    </message>
    <message>
        <source>the other fields of this record come first; “conflict list” shows them</source>
        <translation>이 기록의 다른 항목을 먼저 정해 주세요. “conflict list”에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>its record was removed since</source>
        <translation>그 뒤에 기록이 삭제됨</translation>
    </message>
    <message>
        <source>what was written apart is not in this vault any more</source>
        <translation>따로 쓴 내용이 이 보관함에 더는 없음</translation>
    </message>
    <message>
        <source>it was settled in another way since</source>
        <translation>그 뒤에 다른 방식으로 정해짐</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>그 뒤에 바뀜</translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>그대로 둔 값:</translation>
    </message>
    <message>
        <source>Nothing was undone: these values have changed since. --changed leave keeps them and takes the rest back, --changed take puts back what was before.</source>
        <translation>되돌리지 않았습니다. 그 뒤에 바뀐 값이 있습니다. --changed leave는 바뀐 값을 그대로 두고 나머지를 되돌리며, --changed take는 이전 값으로 돌립니다.</translation>
    </message>
    <message>
        <source>    not taken back: somebody had written there since</source>
        <translation>    되돌리지 않음: 그 뒤에 다른 사람이 고쳐 씀</translation>
    </message>
    <message>
        <source>--take is base, mine, theirs, both, keep or the number of a side; for a removal keep or remove, for a late change keep, apply or both</source>
        <translation>--take에는 base, mine, theirs, both, keep 또는 값의 번호를 씁니다. 없앤 것에는 keep, remove, 늦게 온 것에는 keep, apply, both를 씁니다</translation>
    </message>
    <message>
        <source>settle one, each by its own id as conflict list shows it. Each side has a number, which chooses it; mine is the newest that was written here, theirs what the one other person wrote. base is what stood there before all of them; both, where it is offered, lets the two stand together; keep leaves what stands now. Of a text that was written in since, what was written since stays; where the same text was written apart twice, the newer conflict comes first. Where one took the record away: keep or remove it. What came after a case had moved: keep as it is (a record that is new is declined, which undo brings back), apply, or both where a text was written in since. Where several fields of one record differ, plain ones come first, a text and keeping a record last</source>
        <translation>수정 충돌 하나를 정합니다. 수정 충돌마다 식별자가 따로 있으며 conflict list에 나옵니다. 값마다 번호가 있어 번호로 고를 수 있습니다. mine은 여기서 가장 나중에 쓴 값, theirs는 다른 한 사람이 쓴 값입니다. base는 모두가 고치기 전의 값이고, both는 쓸 수 있다고 나올 때 두 값을 함께 남기며, keep은 현재 값을 그대로 둡니다. 그 뒤에 더 쓴 글이 있으면 그 글은 남습니다. 같은 글이 두 번 따로 수정되었으면 더 새로운 수정 충돌을 먼저 정합니다. 한쪽이 기록을 지웠으면 keep(남김)이나 remove(지움), 사례가 옮겨진 뒤 온 것이면 keep(그대로. 새 기록이면 받지 않으며, undo로 되돌릴 수 있음)이나 apply(반영), 그 뒤에 글을 고쳐 썼으면 both(두 글을 함께 남김)입니다. 한 기록의 여러 항목이 다르면 보통 항목을 먼저, 긴 글과 기록 남기기를 마지막에 정합니다</translation>
    </message>
    <message>
        <source>to settle: conflict resolve %1 --take %2 (keep leaves it as it is now, apply writes what came late, both lets the two texts stand together, and leaves what cannot as it is now)</source>
        <translation>정하려면: conflict resolve %1 --take %2 (keep은 지금 그대로 두고, apply는 늦게 온 내용을 반영하며, both는 두 글을 함께 남기고 함께 둘 수 없는 값은 지금 그대로 둡니다)</translation>
    </message>
    <message>
        <source>from %1, months: %2</source>
        <translation>%1부터 %2개월</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>months asked for: %1 wait, %2 granted, %3 refused</source>
        <translation>요청한 달: 대기 %1, 승인 %2, 거절 %3</translation>
    </message>
    <message>
        <source>The office has locked this vault out, so that no code lets it in again. Please make a new vault (“vault create”) and enrol that one: this code is still good for it. Nothing was changed.</source>
        <translation>구청에서 이 보관함의 접속을 차단했기 때문에, 어떤 연결 번호로도 다시 연결할 수 없습니다. “vault create”로 새 보관함을 만들어 그 보관함을 연결해 주십시오. 이 연결 번호는 새 보관함에서 그대로 쓸 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This code was made for somebody else than the owner of this vault. Please enrol the vault of whom it was made for: the code is still good. Nothing was changed.</source>
        <translation>이 연결 번호는 이 보관함의 주인이 아닌 다른 사람 앞으로 만든 것입니다. 번호를 받은 분의 보관함을 연결해 주십시오. 번호는 그대로 쓸 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the folder %1, so that nothing in it is safe; nothing was opened. Close it with “chmod 700 %2” and do it once more.</source>
        <translation>이 컴퓨터의 다른 계정이 %1 폴더를 읽을 수 있어 안전하지 않으므로 열지 않았습니다. “chmod 700 %2”로 막은 뒤 다시 해 주십시오.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the file %1, so that its key is not safe; nothing was opened. Close it with “chmod 600 %2” and do it once more.</source>
        <translation>이 컴퓨터의 다른 계정이 %1 파일을 읽을 수 있어 그 안의 키가 안전하지 않으므로 열지 않았습니다. “chmod 600 %2”로 막은 뒤 다시 해 주십시오.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong password, 4 damaged, 5 not allowed, 6 refused by a rule, 7 offline, 8 in use by another program, 9 done in part: some rows of a list were refused, 10 locked out by the office (“sync”, “package-in” and “enrol”). With --json a failure prints {&quot;error&quot;: {&quot;kind&quot;, &quot;message&quot;, &quot;exitCode&quot;}}; messages go to standard error.</source>
        <translation>종료 코드: 0 완료, 1 실패, 2 사용법 오류, 3 비밀번호 오류, 4 손상, 5 권한 없음, 6 규칙에 따라 거부, 7 오프라인, 8 다른 프로그램이 사용 중, 9 일부만 완료(명단의 일부 행을 받지 않음), 10 구청에서 접속을 차단함(“sync”, “package-in”, “enrol”). --json에서 실패하면 {&quot;error&quot;: {&quot;kind&quot;, &quot;message&quot;, &quot;exitCode&quot;}}를 출력하며, 안내문은 표준 오류로 나갑니다.</translation>
    </message>
    <message>
        <source>--because names a rule and the reason, as in --because period=TEXT; several with a semicolon between them</source>
        <translation>--because에는 --because period=TEXT처럼 규칙과 사유를 적습니다. 여러 개는 쌍반점(;)으로 나눕니다</translation>
    </message>
    <message>
        <source>The exchange breaks what needs a reason: %1. Please say it with --because &quot;%2&quot;; “bundle check” gives the figures. Nothing was changed.</source>
        <translation>이 교체는 다음 규칙을 벗어나 사유가 필요합니다: %1. --because &quot;%2&quot;로 사유를 적어 주십시오. 수치는 “bundle check”에 나옵니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>why a rule is broken; several with a semicolon between them</source>
        <translation>규칙에 어긋나는 사유(여러 개는 쌍반점으로 나눔)</translation>
    </message>
    <message>
        <source>Package %1 is in %2. Nothing of this vault waited to be sent; it asks for what others have written.</source>
        <translation>%1번 파일을 %2에 만들었습니다. 이 보관함에서 보낼 것은 없었으며, 다른 사람이 쓴 것을 요청하는 내용만 담겼습니다.</translation>
    </message>
    <message>
        <source>Package %1 is in %2. Changes of this vault in it: %3, papers: %4; and it asks for what others have written.</source>
        <translation>%1번 파일을 %2에 만들었습니다. 이 보관함의 변경 %3건과 서류 %4건, 그리고 다른 사람이 쓴 것을 요청하는 내용이 담겼습니다.</translation>
    </message>
    <message>
        <source>Take it to the office within thirty days, which reads it with “carepass-office package-in” and writes the answer; bring that back and read it with “package-in”. Until then everything stays in “outbox” too.</source>
        <translation>30일 안에 구청으로 가져가 주십시오. 구청에서 “carepass-office package-in”으로 읽고 답장 파일을 만들면, 그 파일을 가져와 “package-in”으로 읽으시면 됩니다. 그때까지 보낸 것은 “outbox”에도 남아 있습니다.</translation>
    </message>
    <message>
        <source>Answer %1 of the office was read in. Changes of others that are new here: %2. Changes of this vault that the office has taken: %3.</source>
        <translation>구청의 %1번 답장을 읽었습니다. 다른 사람의 변경 %2건이 새로 들어왔고, 이 보관함의 변경 %3건을 구청이 받았습니다.</translation>
    </message>
    <message>
        <source>It is not about the newest package of this vault, which the office has not read yet.</source>
        <translation>이 보관함이 마지막으로 만든 파일에 대한 답장은 아닙니다. 그 파일은 구청이 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Changes still on their way: %1; “outbox” says how each stands.</source>
        <translation>아직 처리 중인 변경 %1건: 하나하나의 상태는 “outbox”에 나옵니다.</translation>
    </message>
    <message>
        <source>Conflicts to be decided: %1; “conflict list” shows them.</source>
        <translation>정해야 할 수정 충돌 %1건: “conflict list”에 나옵니다.</translation>
    </message>
    <message>
        <source>All that people work with is here. What is written from now on goes with the next “package-out”.</source>
        <translation>업무에 쓰는 내용은 모두 왔습니다. 앞으로 쓰시는 것은 다음 “package-out”에 담깁니다.</translation>
    </message>
    <message>
        <source> (subsidy and copay do not add up to it)</source>
        <translation> (정부지원금과 본인부담금의 합이 맞지 않음)</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>빠진 항목: %1.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>쓸 수 없는 값: %1.</translation>
    </message>
    <message>
        <source>Nothing was stored; “service schema” prints what is expected.</source>
        <translation>저장한 것은 없습니다. 필요한 항목은 “service schema”에 나옵니다.</translation>
    </message>
    <message>
        <source>Nobody has settled a conflict yet; “conflict list” shows what waits.</source>
        <translation>아직 아무도 수정 충돌을 정하지 않았습니다. 기다리는 수정 충돌은 “conflict list”에 나옵니다.</translation>
    </message>
    <message>
        <source>You have settled no conflict yet; --all lists those of everybody, and “conflict list” shows what waits.</source>
        <translation>아직 직접 정하신 수정 충돌이 없습니다. --all을 붙이면 모든 사람이 정한 것을, “conflict list”는 기다리는 수정 충돌을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The act is “%1” by %2 on %3 (%4).</source>
        <translation>해당 작업: “%1”, %3 %2 (%4).</translation>
    </message>
    <message>
        <source>The act is “%1” about %2, by %3 on %4 (%5).</source>
        <translation>해당 작업: %2 님의 “%1”, %4 %3 (%5).</translation>
    </message>
    <message>
        <source>To put back all the same what stood there before: “undo %1 --changed take”.</source>
        <translation>그래도 이전 값으로 되돌리려면 “undo %1 --changed take”를 쓰십시오.</translation>
    </message>
    <message>
        <source>Read in from “%1” (%2). Changes in it: %3; newly taken: %4, held back: %5, refused: %6.</source>
        <translation>“%1”(%2)의 파일을 읽었습니다. 변경 %3건이 담겨 있었으며, 새로 받은 것 %4건, 보류 %5건, 거절 %6건입니다.</translation>
    </message>
    <message>
        <source>The device is locked out: what it brought waits for a decision (“quarantine list”), and it is given nothing.</source>
        <translation>접속이 차단된 기기입니다. 보내온 것은 담당자의 결정을 기다리며(“quarantine list”), 이 기기에는 아무것도 내려보내지 않습니다.</translation>
    </message>
    <message>
        <source>The answer is in %2; changes for the device in it: %1. Take it back to the device, which reads it with “carepass-cli package-in” or in the window, within thirty days.</source>
        <translation>그 기기로 보낼 변경 %1건을 담은 답장을 %2에 만들었습니다. 30일 안에 기기로 가져가 “carepass-cli package-in”이나 프로그램 창에서 읽어 주십시오.</translation>
    </message>
    <message>
        <source>before: %1; now: %2</source>
        <translation>이전: %1, 현재: %2</translation>
    </message>
    <message>
        <source>granted, service %1 of the month</source>
        <translation>승인됨, 그달의 %1번째 서비스</translation>
    </message>
    <message>
        <source>this conflict cannot be settled in that way; choose one of these after --take: %1</source>
        <translation>이 수정 충돌은 그 방법으로 정할 수 없습니다. --take 뒤에 다음 중 하나를 쓰십시오: %1</translation>
    </message>
    <message>
        <source>Settled; undo takes it back. Still open in this vault: %1.</source>
        <translation>정했습니다. undo로 되돌릴 수 있습니다. 이 보관함에 남은 수정 충돌: %1건.</translation>
    </message>
    <message>
        <source>one of the two values has not reached the office yet: “sync” first, then do this once more</source>
        <translation>두 값 중 하나가 아직 구청에 전달되지 않았습니다. 먼저 sync를 실행한 뒤 다시 하십시오</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>고정 일정</translation>
    </message>
    <message>
        <source>To keep the first as a draft, give this to “bundle create”:</source>
        <translation>첫 번째 묶음을 초안으로 저장하려면 bundle create에 다음을 넣으십시오:</translation>
    </message>
    <message>
        <source>The office has locked this device out: nothing is listed or found here, and what is written here reaches no colleague by itself. “outbox” tells more.</source>
        <translation>구청이 이 기기를 차단했습니다. 여기에는 아무것도 나오지 않으며, 여기에 쓴 것은 저절로 동료에게 가지 않습니다. 자세한 내용은 outbox에 나옵니다.</translation>
    </message>
    <message>
        <source>The device is locked out: it brought nothing, and it is given nothing.</source>
        <translation>차단된 기기입니다. 가져온 것이 없으며, 내려보내는 것도 없습니다.</translation>
    </message>
    <message>
        <source>the office took nothing of this act, so it is in force nowhere and there is nothing to take back</source>
        <translation>구청이 이 작업을 하나도 받지 않아 어디에도 반영되지 않았으므로 되돌릴 것이 없습니다</translation>
    </message>
    <message>
        <source>(not taken by the office)</source>
        <translation>(구청이 받지 않음)</translation>
    </message>
    <message>
        <source>(in part not taken by the office)</source>
        <translation>(일부를 구청이 받지 않음)</translation>
    </message>
    <message>
        <source>(taken back since)</source>
        <translation>(그 뒤에 되돌림)</translation>
    </message>
    <message>
        <source>“outbox drop” lets it go: %1.</source>
        <translation>“outbox drop”으로 정리할 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>it tells whose records were looked at from this PC, and nobody drops that; tell the person in charge of the system that the office did not take it</source>
        <translation>이 컴퓨터에서 누구의 기록을 보았는지 적힌 접속기록이어서 아무도 정리할 수 없습니다. 구청이 받지 않았다고 시스템 관리자에게 알려 주세요</translation>
    </message>
    <message>
        <source>a colleague has removed it, too</source>
        <translation>다른 담당자도 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>음력</translation>
    </message>
    <message>
        <source>Resident number (only birth and sex are read)</source>
        <translation>주민등록번호 (생년월일과 성별만 읽음)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Registered residence</source>
        <translation>주민등록지</translation>
    </message>
    <message>
        <source>Address detail</source>
        <translation>상세주소</translation>
    </message>
    <message>
        <source>Actual residence</source>
        <translation>실거주지</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>행정동</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Phone of a carer</source>
        <translation>보호자 연락처</translation>
    </message>
    <message>
        <source>Need groups</source>
        <translation>욕구군</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사례번호</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>인적사항</translation>
    </message>
    <message>
        <source>Counselling result</source>
        <translation>상담결과</translation>
    </message>
    <message>
        <source>Needs survey</source>
        <translation>욕구조사</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>대상자 구분 및 선정</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>서비스 제공계획</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>서비스 점검</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결 여부</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스명</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>서비스 영역</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>월 가격</translation>
    </message>
    <message>
        <source>Subsidy a month</source>
        <translation>월 정부지원금</translation>
    </message>
    <message>
        <source>Copay a month</source>
        <translation>월 본인부담금</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>남은 자리</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Comes home</source>
        <translation>집으로 옴</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>보장하는 욕구</translation>
    </message>
    <message>
        <source>Suited conditions</source>
        <translation>맞는 질환</translation>
    </message>
    <message>
        <source>Suited stages of recovery</source>
        <translation>맞는 회복 단계</translation>
    </message>
    <message>
        <source>Not suited for</source>
        <translation>맞지 않는 질환</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>나이 하한</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>나이 상한</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>월 횟수</translation>
    </message>
    <message>
        <source>Minutes a session</source>
        <translation>회당 시간(분)</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>등록 시작일</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>등록 만료일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Income grades</source>
        <translation>소득 구분</translation>
    </message>
    <message>
        <source>Registered disability only</source>
        <translation>등록장애인만</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>반 이름</translation>
    </message>
    <message>
        <source>Number among equal groups</source>
        <translation>반 번호</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>이용 장소</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>이용 장소 주소</translation>
    </message>
    <message>
        <source>Dong of the site</source>
        <translation>장소 행정동</translation>
    </message>
    <message>
        <source>Latitude of the site</source>
        <translation>장소 위도</translation>
    </message>
    <message>
        <source>Longitude of the site</source>
        <translation>장소 경도</translation>
    </message>
    <message>
        <source>Phone of the site</source>
        <translation>장소 전화</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>About accessibility</source>
        <translation>접근성 설명</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>장소 운영시간</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>오시는 길</translation>
    </message>
    <message>
        <source>Website of the site</source>
        <translation>장소 홈페이지</translation>
    </message>
    <message>
        <source>Notes on the site</source>
        <translation>장소 비고</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>담당자 연락처</translation>
    </message>
    <message>
        <source>Email of the contact person</source>
        <translation>담당자 이메일</translation>
    </message>
    <message>
        <source>Contact persons of the organisation</source>
        <translation>기관 담당자</translation>
    </message>
    <message>
        <source>Prices by income grade</source>
        <translation>소득등급별 가격</translation>
    </message>
    <message>
        <source>Periods of registration</source>
        <translation>등록 이력</translation>
    </message>
    <message>
        <source>Phone of the service</source>
        <translation>서비스 전화</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>홈페이지</translation>
    </message>
    <message>
        <source>Email of the organisation</source>
        <translation>기관 이메일</translation>
    </message>
    <message>
        <source>Website of the organisation</source>
        <translation>기관 홈페이지</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>서비스 설명</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>서비스 분류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>운영 상태</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>제공 언어</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>정보 확인일</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>현재 대기 인원</translation>
    </message>
</context>
<context>
    <name>desktop::Application</name>
    <message>
        <source>Saved. Of a resident registration number only birthday and sex were kept.</source>
        <translation>저장했습니다. 주민등록번호는 생년월일과 성별 자리만 남겼습니다.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>written %1</source>
        <translation>작성 %1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>masked copy</source>
        <translation>가린 사본</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>서비스 제공계획서</translation>
    </message>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>사례번호</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>대상자 구분</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>주사례관리자</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>Goal within %n month(s)</source>
        <translation>
            <numerusform>%n개월 안 목표</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of this plan</source>
        <translation>이번 계획의 목표</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>욕구</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>정도</translation>
    </message>
    <message>
        <source>Long-term goal</source>
        <translation>장기 목표</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>확인 방법</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Service and provider</source>
        <translation>서비스와 제공기관</translation>
    </message>
    <message>
        <source>Times and sessions</source>
        <translation>주기와 횟수</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>정부지원금</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>본인부담금</translation>
    </message>
    <message numerus="yes">
        <source>Total (%n month(s) %1 won, copay %2 won)</source>
        <translation>
            <numerusform>합계 (%n개월 %1원, 본인부담 %2원)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Client or proxy</source>
        <translation>본인 또는 대리인</translation>
    </message>
    <message>
        <source>(signature or seal)</source>
        <translation>(서명 또는 인)</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>설명한 사람</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>출력 %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>per month, in won</source>
        <translation>한 달 기준, 단위 원</translation>
    </message>
    <message>
        <source>male</source>
        <translation>남</translation>
    </message>
    <message>
        <source>female</source>
        <translation>여</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>경미</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>위급</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>돌봄</translation>
    </message>
    <message>
        <source>Rehab</source>
        <translation>재활</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>in their %1s</source>
        <translation>%1대</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>만 %1세</translation>
    </message>
    <message>
        <source>Needs and crisis assessment %1: %2 / %3 points</source>
        <translation>욕구 및 위기도 조사 %1 합계 %2 / %3점</translation>
    </message>
    <message>
        <source>agreed in the conference of %1</source>
        <translation>동 사례회의 %1 승인</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>Ca</source>
        <translation>돌</translation>
    </message>
    <message>
        <source>Re</source>
        <translation>재</translation>
    </message>
    <message>
        <source>Co</source>
        <translation>상</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 times a month</source>
        <translation>월 %1회</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>not complete: parts are open</source>
        <translation>미완료: 답하지 않은 항목 있음</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>No urgent point was raised</source>
        <translation>긴급 항목 해당 없음</translation>
    </message>
    <message>
        <source>Urgent points</source>
        <translation>긴급 항목</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>%1 heavier</source>
        <translation>%1점 나빠짐</translation>
    </message>
    <message>
        <source>%1 lighter</source>
        <translation>%1점 나아짐</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1 조사, 조사자 %2</translation>
    </message>
    <message>
        <source>Everything was answered.</source>
        <translation>모든 항목에 답했습니다.</translation>
    </message>
    <message>
        <source>0 none to 4 critical</source>
        <translation>0 없음 ~ 4 위급</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>보유·이용 기간</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의 여부</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>제공받는 자</translation>
    </message>
    <message>
        <source>It was explained to me, and I decided on each item by itself.</source>
        <translation>설명을 듣고, 항목마다 따로 동의 여부를 정하였습니다.</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>법정대리인</translation>
    </message>
    <message>
        <source>QR code with the contact</source>
        <translation>연락처 QR 코드</translation>
    </message>
    <message>
        <source>%1 won a month, of which copay %2 won</source>
        <translation>한 달 %1원 가운데 본인부담금 %2원</translation>
    </message>
    <message>
        <source>The service comes to your home.</source>
        <translation>집으로 찾아갑니다.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Easy-read plan</source>
        <translation>쉬운 글 계획서</translation>
    </message>
    <message>
        <source>Assessment result</source>
        <translation>조사 결과지</translation>
    </message>
    <message>
        <source>Service leaflet</source>
        <translation>서비스 안내문</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>개인정보 동의서</translation>
    </message>
    <message>
        <source>Conference minutes</source>
        <translation>사례회의록</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>This is not a template of CarePass.</source>
        <translation>돌봄패스 서식 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This template was made for a newer CarePass.</source>
        <translation>더 새로운 돌봄패스에서 만든 서식입니다.</translation>
    </message>
    <message>
        <source>%1: there is no paper “%2”. There are: %3.</source>
        <translation>%1: ‘%2’라는 문서가 없습니다. 쓸 수 있는 것: %3.</translation>
    </message>
    <message>
        <source>%1: an edition needs a name, such as 2026-1.</source>
        <translation>%1: 판 이름이 있어야 합니다. 보기: 2026-1.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it like 2026-11-21.</source>
        <translation>%1: ‘%2’는 날짜가 아닙니다. 2026-11-21처럼 써 주세요.</translation>
    </message>
    <message>
        <source>%1: a paper needs a title.</source>
        <translation>%1: 문서 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1: more than five places of approval do not fit.</source>
        <translation>%1: 결재 칸은 다섯 개까지만 들어갑니다.</translation>
    </message>
    <message>
        <source>%1: there is no section “%2”. There are: %3. Own ones begin with own.</source>
        <translation>%1: ‘%2’라는 단락이 없습니다. 쓸 수 있는 것: %3. 새로 만드는 단락의 이름은 own으로 시작합니다.</translation>
    </message>
    <message>
        <source>%1: the section “%2” stands there twice.</source>
        <translation>%1: ‘%2’ 단락이 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>%1: the section “%2” may be moved, but not left out.</source>
        <translation>%1: ‘%2’ 단락은 옮길 수는 있지만 뺄 수는 없습니다.</translation>
    </message>
    <message>
        <source>%1: the own section “%2” has no text.</source>
        <translation>%1: 새로 만든 ‘%2’ 단락에 글이 없습니다.</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”. There are: %3.</source>
        <translation>%1: ‘%2’라는 칸이 없습니다. 쓸 수 있는 것: %3.</translation>
    </message>
    <message>
        <source>%1: this paper has no text “%2”. It has: %3.</source>
        <translation>%1: 이 문서에는 ‘%2’라는 글이 없습니다. 쓸 수 있는 것: %3.</translation>
    </message>
    <message>
        <source>%1: nothing is filled in for {%2}. Possible are: %3.</source>
        <translation>%1: {%2} 자리에 채울 것이 없습니다. 쓸 수 있는 것: %3.</translation>
    </message>
    <message>
        <source>%1: the text is longer than %2 characters.</source>
        <translation>%1: 글이 %2자를 넘습니다.</translation>
    </message>
    <message>
        <source>%1: a logo is a PNG picture in base64, at most 200 KiB.</source>
        <translation>%1: 로고는 base64로 적은 200KiB 이하의 PNG 그림이어야 합니다.</translation>
    </message>
    <message>
        <source>This is not JSON: something is wrong at character %2.</source>
        <translation>JSON 형식이 아닙니다. %2번째 글자가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>for practice, invented people</source>
        <translation>연습용, 지어낸 사람</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>결재 %1</translation>
    </message>
    <message>
        <source>edition %1 is in force now</source>
        <translation>지금은 %1판 시행</translation>
    </message>
    <message>
        <source>Needed or not</source>
        <translation>필수 여부</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>aged %1 to %2</source>
        <translation>만 %1~%2세</translation>
    </message>
    <message>
        <source>aged %1 or older</source>
        <translation>만 %1세 이상</translation>
    </message>
    <message>
        <source>aged %1 or younger</source>
        <translation>만 %1세 이하</translation>
    </message>
    <message>
        <source>registered disability</source>
        <translation>등록 장애인</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>동의 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>철회 %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>next conference %1</source>
        <translation>다음 회의 %1</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>연습용</translation>
    </message>
    <message>
        <source>the office in charge</source>
        <translation>담당 기관</translation>
    </message>
    <message>
        <source>[name of the office]</source>
        <translation>[기관 이름]</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>두 번</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>세 번</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>네 번</translation>
    </message>
    <message>
        <source>five times</source>
        <translation>다섯 번</translation>
    </message>
    <message>
        <source>six times</source>
        <translation>여섯 번</translation>
    </message>
    <message>
        <source>seven times</source>
        <translation>일곱 번</translation>
    </message>
    <message>
        <source>eight times</source>
        <translation>여덟 번</translation>
    </message>
    <message>
        <source>nine times</source>
        <translation>아홉 번</translation>
    </message>
    <message>
        <source>ten times</source>
        <translation>열 번</translation>
    </message>
    <message>
        <source>12 midnight</source>
        <translation>밤 12시</translation>
    </message>
    <message>
        <source>12 noon</source>
        <comment>after a time of the morning</comment>
        <translation>12시</translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation>낮 12시</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>hour of a clock</comment>
        <translation>%1시</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hour and minute of a clock</comment>
        <translation>%1시 %2분</translation>
    </message>
    <message>
        <source>%1 am</source>
        <comment>after another time of the morning</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 pm</source>
        <comment>after another time of the afternoon</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 am</source>
        <translation>오전 %1</translation>
    </message>
    <message>
        <source>%1 pm</source>
        <translation>오후 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days of the week</comment>
        <translation>%1과 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 %2부터 %3까지</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>매주 %1</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>한 번에 %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>한 달에 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Masked copy: names, phone and case numbers, addresses and what was written freely are hidden.</source>
        <translation>가린 사본입니다. 이름, 연락처, 사례번호, 주소와 직접 적은 글을 가렸습니다.</translation>
    </message>
    <message>
        <source>Month reviewed</source>
        <translation>점검 대상 월</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>점검자</translation>
    </message>
    <message>
        <source>Signed too by</source>
        <translation>함께 서명</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명일</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>아직 서명 전</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>업무 시간 밖</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>반출</translation>
    </message>
    <message>
        <source>Without reason</source>
        <translation>사유 없음</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Different records opened</source>
        <translation>열어 본 기록 수</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>사유 없음</translation>
    </message>
    <message>
        <source>Monthly review of accesses</source>
        <translation>접속기록 월간 점검</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>점검자</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>점검 개요</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>사람별</translation>
    </message>
    <message>
        <source>Days with very many records</source>
        <translation>하루에 아주 많이 열어 본 날</translation>
    </message>
    <message>
        <source>What left the program</source>
        <translation>프로그램 밖으로 나간 자료</translation>
    </message>
    <message>
        <source>Remark of the reviewer</source>
        <translation>점검 의견</translation>
    </message>
</context>
<context>
    <name>exportfile</name>
    <message>
        <source>About this export</source>
        <translation>내보내기 정보</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>내보낸 사람</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>내보낸 때</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Training · </source>
        <translation>연습용 · </translation>
    </message>
    <message>
        <source>Care-pass session · %1</source>
        <translation>돌봄패스 회기 · %1</translation>
    </message>
    <message>
        <source>Care-pass sessions</source>
        <translation>돌봄패스 회기</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>연습용</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>지어낸 사람</translation>
    </message>
    <message>
        <source>This comes from a vault for practice; all people in it are invented.</source>
        <translation>연습용 보관함에서 나온 파일입니다. 들어 있는 사람은 모두 지어낸 사람입니다.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Appointment</source>
        <translation>고정 일정</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>조사 도구</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>조사일</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Severity by need</source>
        <translation>욕구별 심각한 정도</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료 일시</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>조사자</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>받는 급여</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>서비스 영역</translation>
    </message>
    <message>
        <source>Need it covers</source>
        <translation>보장하는 욕구</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>시작 달</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월 수</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What the composer proposed</source>
        <translation>추천 묶음</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>규칙 판</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>문서번호</translation>
    </message>
    <message>
        <source>Service in a bundle</source>
        <translation>묶음의 서비스</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제공 시간표</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Weekly slots</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>월 가격</translation>
    </message>
    <message>
        <source>Subsidy a month</source>
        <translation>월 정부지원금</translation>
    </message>
    <message>
        <source>Copay a month</source>
        <translation>월 본인부담금</translation>
    </message>
    <message>
        <source>Stage at the start</source>
        <translation>시작할 때 회복 단계</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>가구 이름</translation>
    </message>
    <message>
        <source>Household types</source>
        <translation>가구 유형</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>주거</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>남은 자리</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>음력 생일</translation>
    </message>
    <message>
        <source>Leap month</source>
        <translation>윤달</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Place in the household</source>
        <translation>세대주와의 관계</translation>
    </message>
    <message>
        <source>Registered residence</source>
        <translation>주민등록지</translation>
    </message>
    <message>
        <source>Actual residence</source>
        <translation>실거주지</translation>
    </message>
    <message>
        <source>Need groups</source>
        <translation>욕구군</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>질환</translation>
    </message>
    <message>
        <source>Stage of recovery</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Income grade</source>
        <translation>소득 구분</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation>장애 정도</translation>
    </message>
    <message>
        <source>Copay limit a month</source>
        <translation>월 본인부담 한도</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>희망</translation>
    </message>
    <message>
        <source>Wishes in own words</source>
        <translation>본인이 말한 희망</translation>
    </message>
    <message>
        <source>Safety on visits</source>
        <translation>방문 안전</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사례번호</translation>
    </message>
    <message>
        <source>Lead case manager</source>
        <translation>주사례관리자</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>상태 변경일</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>전화하지 않음</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>상대 이름</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>관계의 질</translation>
    </message>
    <message>
        <source>To be called in an emergency</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation>보이는 사람</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>이은 기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>보장하는 욕구</translation>
    </message>
    <message>
        <source>Suited conditions</source>
        <translation>맞는 질환</translation>
    </message>
    <message>
        <source>Suited stages of recovery</source>
        <translation>맞는 회복 단계</translation>
    </message>
    <message>
        <source>Not suited for</source>
        <translation>맞지 않는 질환</translation>
    </message>
    <message>
        <source>Comes home</source>
        <translation>집으로 옴</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>나이 하한</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>나이 상한</translation>
    </message>
    <message>
        <source>Income grades</source>
        <translation>소득 구분</translation>
    </message>
    <message>
        <source>For registered disabilities only</source>
        <translation>등록 장애인만</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>월 횟수</translation>
    </message>
    <message>
        <source>Minutes a session</source>
        <translation>회당 시간(분)</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>등록 시작일</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>등록 만료일</translation>
    </message>
    <message>
        <source>Weekly slot</source>
        <translation>주간 시간</translation>
    </message>
    <message>
        <source>Row of another program</source>
        <translation>다른 프로그램의 자료</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Foreign number</source>
        <translation>원래 번호</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>이용 장소</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>반 이름</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>기관 종류</translation>
    </message>
    <message>
        <source>Registration number of the organisation</source>
        <translation>기관 등록 번호</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>누리집</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>제공자 등록</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록 번호</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>등록 기관</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>서비스 분류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>검증일</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>편의시설</translation>
    </message>
    <message>
        <source>About accessibility</source>
        <translation>편의시설 설명</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>운영 시간</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>오시는 길</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>대기 시작일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>대기 결과</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>실시 시점</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>누구·무엇에 대한 것인지</translation>
    </message>
    <message>
        <source>Response as it came</source>
        <translation>가져온 응답 원본</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>질문지</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행 시각</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>발행한 사람</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>파일 다이제스트</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>Put to the conference on</source>
        <translation>사례회의 상정일</translation>
    </message>
    <message>
        <source>Approved edition</source>
        <translation>승인된 판</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>결재된 날</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인한 사람</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>신청일</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation>중지 시작일</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>중지 마지막 날</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation>중지 사유</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>About the end</source>
        <translation>종료 설명</translation>
    </message>
    <message>
        <source>Reason of the emergency start</source>
        <translation>긴급 시작 사유</translation>
    </message>
    <message>
        <source>Assessment and conference due</source>
        <translation>조사·회의 기한</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>평가일</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Edition of a bundle</source>
        <translation>묶음의 판</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>결정일</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정한 사람</translation>
    </message>
    <message>
        <source>Services of the edition</source>
        <translation>이 판의 서비스</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>변경 사유</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>대신하는 서비스</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>회의 날짜</translation>
    </message>
    <message>
        <source>Kind of conference</source>
        <translation>회의 구분</translation>
    </message>
    <message>
        <source>Place of the conference</source>
        <translation>회의 장소</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>비밀유지 확인</translation>
    </message>
    <message>
        <source>Edition of the bundle</source>
        <translation>묶음의 판</translation>
    </message>
    <message>
        <source>Class of the case</source>
        <translation>대상자 구분</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>결정 사유</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의 내용</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>다음 회의</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation>동의서</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>서식 판</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>동의 항목</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>정보를 받는 기관</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>동의한 사람</translation>
    </message>
    <message>
        <source>Name of who gave it</source>
        <translation>동의한 사람 이름</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>본인과의 관계</translation>
    </message>
    <message>
        <source>Way of consent</source>
        <translation>동의 방법</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>입회인</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>철회일</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>철회 사유</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>회복 단계 변경</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>변경일</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>What the plan said</source>
        <translation>계획서의 내용</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>출력물 서식</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>출력물</translation>
    </message>
    <message>
        <source>Content of the template</source>
        <translation>서식 내용</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람</translation>
    </message>
    <message>
        <source>Urgent points not known</source>
        <translation>확인되지 않은 긴급 항목</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>월별 승인</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>Answer of the office</source>
        <translation>구청의 답</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>승인하지 않은 이유</translation>
    </message>
    <message>
        <source>Key of the file</source>
        <translation>파일의 열쇠</translation>
    </message>
    <message>
        <source>Name of the sealed file</source>
        <translation>봉인한 파일의 이름</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>작은 그림</translation>
    </message>
    <message>
        <source>Given back to the office</source>
        <translation>구청에 반납함</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>같은 사람일 수 있음</translation>
    </message>
    <message>
        <source>Dong of the other record</source>
        <translation>다른 기록이 있는 동</translation>
    </message>
    <message>
        <source>No longer alike</source>
        <translation>더는 같지 않음</translation>
    </message>
    <message>
        <source>Answer of the other dong</source>
        <translation>상대 동의 답</translation>
    </message>
    <message>
        <source>Months with more services than may be</source>
        <translation>서비스 수를 넘은 달</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
</context>
<context>
    <name>instruments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2점, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2점, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2점 가운데 %1점</translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>합계는 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Total so far %1; %n part(s) without an answer.</source>
        <translation>
            <numerusform>지금까지 합계는 %1이고, 답이 없는 영역이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band “%1”, from %2 points (%3, in force from %4).</source>
        <translation>‘%1’ 구간입니다. %2점부터이며, 기준은 %3, %4부터 씁니다.</translation>
    </message>
    <message>
        <source>%1 is %2 points</source>
        <translation>%1 %2점</translation>
    </message>
    <message>
        <source>the need “%1”</source>
        <translation>‘%1’ 욕구</translation>
    </message>
    <message>
        <source>General case</source>
        <translation>일반사례</translation>
    </message>
    <message>
        <source>High-difficulty case</source>
        <translation>고난도사례</translation>
    </message>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: 아직 답하지 않음</translation>
    </message>
    <message>
        <source>%1: not known, so nothing is added</source>
        <translation>%1: 모름, 더하지 않음</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: 묻지 않는 문항</translation>
    </message>
    <message>
        <source>%1: yes. Urgent, whatever the total; the first contact must be today.</source>
        <translation>%1: 예. 합계와 관계없이 긴급으로 다룹니다. 당일 첫 접촉이 필요합니다.</translation>
    </message>
    <message>
        <source>%1: not known. Please find out soon.</source>
        <translation>%1: 모름. 곧 확인해 주세요.</translation>
    </message>
    <message>
        <source>Suggestion: %1. No answer speaks for another class; the conference decides.</source>
        <translation>구분 제안: %1. 달리 볼 답이 없습니다. 최종 구분은 사례회의에서 정합니다.</translation>
    </message>
    <message>
        <source>Suggestion: %1, because %2. The conference decides.</source>
        <translation>구분 제안: %1. 사유는 %2입니다. 최종 구분은 사례회의에서 정합니다.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1: 모두 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without an answer count as the mean of the others, as the instrument says.</source>
        <translation>
            <numerusform>답하지 않은 %n개 항목은 도구의 규칙에 따라 나머지의 평균으로 셉니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No total: %n part(s) have no answer, and the instrument does not allow that.</source>
        <translation>
            <numerusform>합계 없음: %n개 항목에 답이 없으며, 이 도구는 모든 답이 있어야 합계를 냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form has no title.</source>
        <translation>서식에 제목이 없습니다.</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>서식에 질문이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no words to be asked with.</source>
        <translation>“%1” 문항에 질문 문장이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a choice, and there are not two answers to choose from.</source>
        <translation>“%1” 문항은 고르는 문항인데 고를 답이 두 개가 되지 않습니다.</translation>
    </message>
    <message>
        <source>An answer of “%1” has no words.</source>
        <translation>“%1” 문항에 글이 없는 답이 있습니다.</translation>
    </message>
    <message>
        <source>Two answers of “%1” have the same words.</source>
        <translation>“%1” 문항에 글이 같은 답이 둘 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is asked twice in the same words.</source>
        <translation>“%1” 문항이 같은 말로 두 번 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has answers with points and answers without.</source>
        <translation>“%1” 문항에 점수가 있는 답과 없는 답이 섞여 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is a total, and no answer has points to add up.</source>
        <translation>“%1”은(는) 합계인데 더할 점수가 있는 답이 없습니다.</translation>
    </message>
    <message>
        <source>A band of “%1” has no name.</source>
        <translation>“%1”에 이름 없는 구간이 있습니다.</translation>
    </message>
    <message>
        <source>A band of “%1” lacks its source or the day it holds from.</source>
        <translation>“%1”의 구간에 출처나 시행일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has two bands that begin at the same points.</source>
        <translation>“%1”에 같은 점수에서 시작하는 구간이 둘 있습니다.</translation>
    </message>
    <message>
        <source>The lowest totals of “%1” lie in no band.</source>
        <translation>“%1”의 가장 낮은 점수가 어느 구간에도 들지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” has a band that no total reaches.</source>
        <translation>“%1”에 어떤 점수로도 닿지 않는 구간이 있습니다.</translation>
    </message>
    <message>
        <source>The condition of “%1” rests on its own answer.</source>
        <translation>“%1” 문항의 조건이 자기 답에 달려 있습니다.</translation>
    </message>
    <message>
        <source>The condition of “%1” rests on a question that comes later.</source>
        <translation>“%1” 문항의 조건이 뒤에 나오는 질문에 달려 있습니다.</translation>
    </message>
    <message>
        <source>The condition of “%1” rests on a question that is gone.</source>
        <translation>“%1” 문항의 조건이 없어진 질문에 달려 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is never asked: its condition waits for an answer that cannot be given.</source>
        <translation>“%1” 문항은 나올 수 없습니다. 조건이 고를 수 없는 답을 기다립니다.</translation>
    </message>
    <message>
        <source>The urgent answer of “%1” is not one of its answers.</source>
        <translation>“%1” 문항의 긴급한 답이 고를 수 있는 답에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” can be urgent, and the form does not say what to do then.</source>
        <translation>“%1” 문항은 긴급일 수 있는데, 그때 할 일이 서식에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” allows nothing: its lowest limit lies above its highest.</source>
        <translation>“%1” 문항은 하한이 상한보다 커서 받을 수 있는 답이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has an expression that is kept and exported, and not computed here.</source>
        <translation>“%1”의 계산식은 보관하고 내보내지만 이 프로그램에서 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>%1: the rule “%2” could not be checked here; please check it yourself.</source>
        <translation>%1: “%2” 규칙은 여기에서 확인하지 못했습니다. 직접 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1: the answers do not keep to the rule “%2” of the form; please change them.</source>
        <translation>%1: 답이 서식의 “%2” 규칙에 맞지 않습니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1: the form does not ask this here. Please leave it out.</source>
        <translation>%1: 이 서식에서 여기서 묻지 않는 항목입니다. 빼 주세요.</translation>
    </message>
    <message>
        <source>%1: this is no question, so it takes no answer. Please leave it out.</source>
        <translation>%1: 문항이 아니어서 답을 둘 수 없습니다. 빼 주세요.</translation>
    </message>
    <message>
        <source>%1: this is not among the answers. Please choose one of: %2</source>
        <translation>%1: 보기에 없는 답입니다. 다음 가운데에서 골라 주세요: %2</translation>
    </message>
    <message>
        <source>%1: there are several answers. Please give only one.</source>
        <translation>%1: 답이 여럿입니다. 하나만 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: the text is too long. Please keep to %2 letters.</source>
        <translation>%1: 글이 너무 깁니다. %2자 안으로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: this is not the kind of answer that is asked for.</source>
        <translation>%1: 답의 종류가 맞지 않습니다. 문항의 종류에 맞게 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: the form works this out itself. Please leave it out.</source>
        <translation>%1: 서식이 스스로 계산하는 항목입니다. 빼 주세요.</translation>
    </message>
    <message>
        <source>%1: the text is too short. Please write at least %2 letters.</source>
        <translation>%1: 글이 너무 짧습니다. %2자 이상 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: this is too little. Please give %2 or more.</source>
        <translation>%1: 값이 너무 작습니다. %2 이상으로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: this is too much. Please give %2 or less.</source>
        <translation>%1: 값이 너무 큽니다. %2 이하로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: there are too many digits behind the point. Please give at most %2.</source>
        <translation>%1: 소수점 아래 자릿수가 너무 많습니다. %2자리까지만 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: this is not written in the way that the form asks for (%2).</source>
        <translation>%1: 서식이 정한 꼴(%2)과 다릅니다. 그 꼴로 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: there are too few answers. Please give at least %2.</source>
        <translation>%1: 답이 모자랍니다. %2개 이상 적어 주세요.</translation>
    </message>
    <message>
        <source>%1: there are too many answers. Please give at most %2.</source>
        <translation>%1: 답이 너무 많습니다. %2개까지만 적어 주세요.</translation>
    </message>
    <message>
        <source>The form is written for FHIR R5 (type “coding”). It is used here as a choice and exported as it came; programs for R4 may not read it.</source>
        <translation>이 서식은 FHIR R5로 쓰였습니다(종류 ‘coding’). 여기에서는 고르기 문항으로 쓰고, 내보낼 때는 들어온 그대로 둡니다. R4 프로그램은 읽지 못할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No total: not one of its %n part(s) has a known answer.</source>
        <translation>
            <numerusform>합계 없음: 항목 %n개 가운데 아는 답이 하나도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; it may be in an older code of Windows. Please open it in an editor and save it as UTF-8.</source>
        <translation>파일이 UTF-8로 쓰이지 않았습니다. 예전 윈도 한글 코드(CP949)일 수 있습니다. 편집기에서 열어 UTF-8로 저장해 주세요.</translation>
    </message>
    <message>
        <source>The file stops being JSON at %1. It may be cut off or of another kind, such as XML; please ask for it as FHIR JSON.</source>
        <translation>파일이 %1부터 JSON이 아닙니다. 잘렸거나 XML 같은 다른 종류일 수 있습니다. FHIR JSON 파일로 다시 받아 주세요.</translation>
    </message>
    <message>
        <source>The file holds no JSON object {…}. Please choose another file.</source>
        <translation>파일에 JSON 객체 {…}가 없습니다. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The file is too large for a form. Please choose another file.</source>
        <translation>서식 파일로는 너무 큽니다. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The file is no Questionnaire of FHIR (%1). Please choose a file with a Questionnaire.</source>
        <translation>FHIR Questionnaire 파일이 아닙니다(%1). Questionnaire가 든 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The file is no QuestionnaireResponse of FHIR (%1). Please choose a file with answers.</source>
        <translation>FHIR QuestionnaireResponse 파일이 아닙니다(%1). 답이 든 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The answers belong to another form (%1). Please name the form that they belong to.</source>
        <translation>다른 서식의 답입니다(%1). 그 답이 속한 서식을 지정해 주세요.</translation>
    </message>
    <message>
        <source>The answers belong to another edition of the form (%1). Please name the edition that they belong to.</source>
        <translation>이 서식의 다른 판에 대한 답입니다(%1). 그 답이 속한 판을 지정해 주세요.</translation>
    </message>
    <message>
        <source>%1: an extension changes what this part means, and CarePass does not know it; FHIR forbids to use such a form all the same. Please ask its author for one without it.</source>
        <translation>%1: 이 부분의 뜻을 바꾸는 확장이 있는데 돌봄패스가 모르는 것입니다. FHIR는 그런 파일을 모른 채 쓰지 못하게 합니다. 만든 곳에 그 확장이 없는 파일을 요청해 주세요.</translation>
    </message>
    <message>
        <source>%1 is missing. Please add it.</source>
        <translation>%1: 빠져 있습니다. 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 is there twice. Please give each its own.</source>
        <translation>%1: 같은 것이 두 번 있습니다. 서로 다르게 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is blank or longer than 255 letters. Please give it a short one.</source>
        <translation>%1: 비어 있거나 255자가 넘습니다. 짧게 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is missing or no type of FHIR R4. Please use one of them, such as choice, string or integer.</source>
        <translation>%1: 빠져 있거나 FHIR R4에 없는 종류입니다. choice, string, integer 같은 종류로 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be draft, active, retired or unknown. Please correct it.</source>
        <translation>%1: draft, active, retired, unknown 가운데 하나여야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is none of FHIR R4. Please use one of: in-progress, completed, amended, entered-in-error, stopped.</source>
        <translation>%1: FHIR R4에 없는 값입니다. in-progress, completed, amended, entered-in-error, stopped 가운데 하나로 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is a group without questions. Please put some in or leave it out.</source>
        <translation>%1: 문항이 없는 묶음입니다. 문항을 넣거나 묶음을 빼 주세요.</translation>
    </message>
    <message>
        <source>%1 is a text to read (display) and holds questions. Please make it a group.</source>
        <translation>%1: 읽을 글(display) 안에 문항이 있습니다. 종류를 group으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>%1 has both answerOption and answerValueSet. Please keep only one of them.</source>
        <translation>%1: answerOption과 answerValueSet이 함께 있습니다. 하나만 남겨 주세요.</translation>
    </message>
    <message>
        <source>%1 names a set of answers that is not in the file. Please put it under “contained”.</source>
        <translation>%1: 가리키는 답 모음이 파일에 없습니다. ‘contained’에 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 has to have exactly one value. Please correct it.</source>
        <translation>%1: 값이 꼭 하나 있어야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is an answer without a code or value. Please add one.</source>
        <translation>%1: 코드도 값도 없는 보기입니다. 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 has an answer without a code. Please add one.</source>
        <translation>%1: 코드가 없는 보기가 있습니다. 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 rests on a question that the form does not have. Please correct its linkId.</source>
        <translation>%1: 서식에 없는 문항에 기대고 있습니다. linkId를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1: the conditions go round in a circle, so it would never be asked. Please change one of them.</source>
        <translation>%1: 조건이 서로 맞물려 돌아서 결코 묻지 않게 됩니다. 그 가운데 하나를 바꿔 주세요.</translation>
    </message>
    <message>
        <source>%1 is a condition without its question, its operator or exactly one answer. Please complete it.</source>
        <translation>%1: 조건에 문항, 연산자, 답 하나 가운데 빠진 것이 있습니다. 채워 주세요.</translation>
    </message>
    <message>
        <source>%1 asks whether there is an answer and does not say true or false. Please use answerBoolean.</source>
        <translation>%1: 답이 있는지를 물으면서 참·거짓을 적지 않았습니다. answerBoolean을 써 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be “all” or “any” where there are several conditions. Please add it.</source>
        <translation>%1: 조건이 여럿이면 ‘all’ 또는 ‘any’를 적어야 합니다. 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be true or false, without quotes. Please correct it.</source>
        <translation>%1: 따옴표 없이 true 또는 false여야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is no day. Please write it like 2026-11-30.</source>
        <translation>%1: 날짜가 아닙니다. 2026-11-30처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be a text in quotes. Please correct it.</source>
        <translation>%1: 따옴표로 묶은 글이어야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be a list [ ]. Please correct it.</source>
        <translation>%1: 목록 [ ]이어야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be an object { }. Please correct it.</source>
        <translation>%1: 객체 { }여야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be a whole number from 0 on. Please correct it.</source>
        <translation>%1: 0 이상의 정수여야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has to be a number within a million. Please correct it.</source>
        <translation>%1: 백만을 넘지 않는 수여야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is too long to be taken in. Please shorten it.</source>
        <translation>%1: 너무 길어 들일 수 없습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>%1 has too many answers to be taken in. Please shorten it.</source>
        <translation>%1: 보기가 너무 많아 들일 수 없습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>%1 has too many expressions to be taken in. Please leave some out.</source>
        <translation>%1: 계산식이 너무 많아 들일 수 없습니다. 몇 개를 빼 주세요.</translation>
    </message>
    <message>
        <source>%1 has too many rules for its answers. Please leave some out.</source>
        <translation>%1: 답에 대한 규칙이 너무 많습니다. 몇 개를 빼 주세요.</translation>
    </message>
    <message>
        <source>%1: the form has more questions than can be taken in. Please divide it.</source>
        <translation>%1: 문항이 들일 수 있는 수보다 많습니다. 서식을 나눠 주세요.</translation>
    </message>
    <message>
        <source>%1 lies in too many groups. Please take some of them away.</source>
        <translation>%1: 묶음이 너무 깊습니다. 묶음을 몇 개 없애 주세요.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>%1번째 바이트</translation>
    </message>
    <message>
        <source>%1 is not as CarePass writes its own parts (%2). Please correct it.</source>
        <translation>%1: 돌봄패스가 덧붙인 부분의 꼴이 맞지 않습니다(%2). 고쳐 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::AccessRoom</name>
    <message>
        <source>Access log</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>What</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Written before anything is shown; nothing in it can be changed</source>
        <translation>보여 드리기 전에 먼저 적으며 고칠 수 없습니다</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>다시 읽기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActsRoom</name>
    <message>
        <source>What I did</source>
        <translation>내가 한 일</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀐 기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>이 일 되돌리기</translation>
    </message>
    <message>
        <source>Take back the rest, leave the newer values</source>
        <translation>새 값은 두고 나머지만 되돌리기</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Each act is one step; taking back is a new act and can be taken back too</source>
        <translation>한 번에 한 일씩 되돌리며, 되돌린 것도 다시 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Some values have changed since</source>
        <translation>그 뒤에 바뀐 값이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no longer what this act wrote. Nothing was done yet; please choose below.</source>
        <translation>
            <numerusform>값 %n개가 그때 쓴 것과 다릅니다. 아직 아무것도 바꾸지 않았습니다. 아래에서 골라 주세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddressEdit</name>
    <message>
        <source>Road name and number. A whole line may be pasted; it is taken apart.</source>
        <translation>도로명과 번호. 주소 한 줄을 통째로 붙여 넣어도 나누어 적습니다.</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>건물, 층, 호</translation>
    </message>
    <message>
        <source>Administrative dong</source>
        <translation>행정동</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>찾아가는 길</translation>
    </message>
</context>
<context>
    <name>ui::AnswerSheet</name>
    <message>
        <source>no answer</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>How this score came about</source>
        <translation>이 점수가 나온 과정</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentSection</name>
    <message>
        <source>Appointments of the week</source>
        <translation>주간 고정 일정</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>일정 추가</translation>
    </message>
    <message>
        <source>Take away appointment %1</source>
        <translation>일정 %1 빼기</translation>
    </message>
    <message>
        <source>No appointment written yet.</source>
        <translation>아직 적은 일정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::AreaBars</name>
    <message>
        <source>%1 %2 of 4</source>
        <translation>%1 4단계 중 %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 답하지 않음</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1, 지난번 %2</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>영역별 점수</translation>
    </message>
</context>
<context>
    <name>ui::AreaCard</name>
    <message>
        <source>Syllables still being composed are kept as well</source>
        <translation>조합 중인 글자도 함께 저장합니다</translation>
    </message>
    <message>
        <source>Previous area: %1</source>
        <translation>이전 영역: %1</translation>
    </message>
    <message>
        <source>Next area: %1</source>
        <translation>다음 영역: %1</translation>
    </message>
</context>
<context>
    <name>ui::AreaList</name>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>미응답</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>written</source>
        <translation>적음</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n개 모름</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AskForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentHeader</name>
    <message>
        <source>Back to the person</source>
        <translation>대상자 화면으로</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>조사일</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, %2판</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>%1부터 적용</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>Whose assessment?</source>
        <translation>누구를 조사할까요?</translation>
    </message>
    <message>
        <source>Choose a person first; the assessment begins on the person&apos;s page.</source>
        <translation>먼저 대상자를 골라 주세요. 조사는 대상자 화면에서 시작합니다.</translation>
    </message>
    <message>
        <source>The assessment is finished</source>
        <translation>조사를 마쳤습니다</translation>
    </message>
    <message>
        <source>It can be read on the person&apos;s page. What comes next is a care-pass bundle.</source>
        <translation>대상자 화면에서 볼 수 있습니다. 다음은 돌봄패스 묶음입니다.</translation>
    </message>
    <message>
        <source>Compose a bundle</source>
        <translation>묶음 짜기</translation>
    </message>
    <message>
        <source>To the person&apos;s page</source>
        <translation>대상자 화면으로</translation>
    </message>
    <message>
        <source>Needs and crisis assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>Please check the day of the assessment</source>
        <translation>조사일을 확인해 주세요</translation>
    </message>
    <message>
        <source>It has to be a day that is not in the future. What you wrote is kept.</source>
        <translation>오늘이나 그 전 날짜여야 합니다. 쓰신 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Assessment finished</source>
        <translation>조사를 마쳤습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Next form: %1</source>
        <translation>다음 조사: %1</translation>
    </message>
    <message>
        <source>Next in the household: %1</source>
        <translation>가구의 다음 조사: %1</translation>
    </message>
    <message>
        <source>Finished, with a dangerous answer</source>
        <translation>조사를 마쳤습니다. 위험한 답이 있습니다</translation>
    </message>
    <message>
        <source>Finished, with urgent points that are not known</source>
        <translation>조사를 마쳤습니다. 확인되지 않은 긴급 항목이 있습니다</translation>
    </message>
    <message>
        <source>The person stays on the Today page until they are cleared up. Please find out soon.</source>
        <translation>확인될 때까지 오늘 화면에 남아 있습니다. 빨리 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentWorkplace</name>
    <message>
        <source>Ten areas of need</source>
        <translation>욕구 10영역</translation>
    </message>
    <message>
        <source>There are answers of %1</source>
        <translation>%1에 조사한 답이 있습니다</translation>
    </message>
    <message>
        <source>They stand beside the questions. You can also begin with them and change what is different now.</source>
        <translation>지난 답은 문항 옆에 보입니다. 지난 답을 불러온 뒤 달라진 것만 고칠 수도 있습니다.</translation>
    </message>
    <message>
        <source>Begin with the last answers</source>
        <translation>지난 답 불러오기</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>새로 시작하기</translation>
    </message>
    <message numerus="yes">
        <source>%n required question(s) are still open</source>
        <translation>
            <numerusform>답하지 않은 필수 문항이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Where the answer cannot be had, choose “not known”.</source>
        <translation>%1. 답을 알 수 없으면 ‘모름’을 골라 주세요.</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>조사 항목</translation>
    </message>
    <message>
        <source>The answers do not keep to a rule of the form</source>
        <translation>답이 서식의 규칙에 맞지 않습니다</translation>
    </message>
</context>
<context>
    <name>ui::BackupRoom</name>
    <message>
        <source>Make a backup</source>
        <translation>백업하기</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>보관함 점검하기</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>One encrypted file with the whole vault and its keys. It is opened and checked before it gets its name. Keep it on another drive; the password or the recovery code opens it.</source>
        <translation>보관함 전체와 열쇠를 암호화한 파일 하나로 만듭니다. 만든 뒤 열어서 확인합니다. 다른 드라이브에 보관해 주세요. 비밀번호나 복구 번호로 엽니다.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Reads every page, every change and every signature, and says whether anything was altered or damaged.</source>
        <translation>모든 쪽과 변경, 서명을 읽어 바뀌었거나 상한 것이 있는지 알려 드립니다.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing has been run yet</source>
        <translation>아직 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>Where the backup shall lie</source>
        <translation>백업을 둘 곳</translation>
    </message>
    <message>
        <source>Backups (*.carepass-backup)</source>
        <translation>백업 (*.carepass-backup)</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>The backup is made and was opened to check it</source>
        <translation>백업했고, 열어서 확인했습니다</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>보관함 점검 중</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>모두 이상이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) checked, with all signatures</source>
        <translation>
            <numerusform>변경 %n건과 서명을 모두 확인했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is damaged or was altered. Please bring the last backup back and tell your administrator.</source>
        <translation>상했거나 바뀐 곳이 있습니다. 마지막 백업을 복원하고 관리자에게 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::BandBar</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>ui::BandRows</name>
    <message>
        <source>Other limits from a later day</source>
        <translation>다른 날부터 바뀌는 기준 쓰기</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>구간 더하기</translation>
    </message>
    <message>
        <source>Limits in force from</source>
        <translation>기준 시행일</translation>
    </message>
    <message>
        <source>Where the limits come from</source>
        <translation>기준의 근거</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>시행일</translation>
    </message>
    <message>
        <source>Band %1 begins at</source>
        <translation>구간 %1 시작 점수</translation>
    </message>
    <message>
        <source>Name of band %1</source>
        <translation>구간 %1 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of band %1 in English</source>
        <translation>구간 %1 영어 이름</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Remove band %1</source>
        <translation>구간 %1 지우기</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>%1 시행 기준</translation>
    </message>
</context>
<context>
    <name>ui::BasicFields</name>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Comes to the person&apos;s home</source>
        <translation>집으로 찾아감</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>서비스 이름</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>월 횟수</translation>
    </message>
    <message>
        <source>Minutes a session</source>
        <translation>회당 시간(분)</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>등록 시작일</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>등록 만료일</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>비워 두면 기한이 없습니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>숫자로 써 주세요.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::BasicSection</name>
    <message>
        <source>Basics</source>
        <translation>기본 사항</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* 필수</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>거주 중</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>상태 변경일</translation>
    </message>
    <message>
        <source>%1 (leap month)</source>
        <translation>%1 (윤달)</translation>
    </message>
    <message>
        <source>Write the name. Where it is not known, write what this person is called.</source>
        <translation>이름을 적어 주세요. 모르면 부르는 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 1963. 4. 2. What you typed stays.</source>
        <translation>날짜가 아닙니다. 1963. 4. 2.처럼 적어 주세요. 쓰신 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>아직 오지 않은 날짜입니다.</translation>
    </message>
    <message>
        <source>This person would be older than 130. Look at the year again.</source>
        <translation>130세가 넘습니다. 연도를 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026. 11. 21.</source>
        <translation>날짜가 아닙니다. 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 · lunar %2</source>
        <translation>%1 · 음력 %2</translation>
    </message>
</context>
<context>
    <name>ui::BenefitSection</name>
    <message>
        <source>Benefits received</source>
        <translation>받는 급여</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>급여 추가</translation>
    </message>
    <message>
        <source>Take away benefit %1</source>
        <translation>급여 %1 빼기</translation>
    </message>
    <message>
        <source>No benefit written yet.</source>
        <translation>아직 적은 급여가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Space choose · Enter open · F7/F8 previous, next</source>
        <translation>Space 선택 · Enter 열기 · F7/F8 이전, 다음</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Make a household</source>
        <translation>가구로 묶기</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>Says that two records are one person; can be taken back</source>
        <translation>두 기록이 같은 사람임을 표시합니다. 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>선택 해제</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln명 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>담당 넘겨받기</translation>
    </message>
    <message>
        <source>You lead these cases from now on; can be taken back</source>
        <translation>지금부터 내가 주사례관리자가 됩니다. 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::BundleHeader</name>
    <message>
        <source>To the person</source>
        <translation>대상자 화면으로</translation>
    </message>
    <message>
        <source>Other bundles</source>
        <translation>다른 묶음</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>시작 달</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>기간</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>New, not kept yet</source>
        <translation>새 묶음, 저장 전</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>규칙 %1판</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>서비스 없음</translation>
    </message>
    <message>
        <source>No. %1 · %2 points · %3 · copay %4</source>
        <translation>%1위 · %2점 · %3 · 본인부담 %4</translation>
    </message>
</context>
<context>
    <name>ui::BundlePage</name>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음 짜기</translation>
    </message>
    <message>
        <source>Looking for the best services</source>
        <translation>가장 알맞은 서비스를 찾는 중</translation>
    </message>
    <message>
        <source>You go on with a draft</source>
        <translation>저장한 초안을 이어서 엽니다</translation>
    </message>
    <message>
        <source>This person has a bundle that is not finished yet.</source>
        <translation>이 사람에게 아직 마치지 않은 묶음이 있습니다.</translation>
    </message>
    <message>
        <source>Compose anew</source>
        <translation>새로 짜기</translation>
    </message>
    <message>
        <source>Bundle kept as a draft</source>
        <translation>묶음을 초안으로 저장했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The draft has changed</source>
        <translation>초안이 바뀌었습니다</translation>
    </message>
    <message>
        <source>Please keep the draft first (Ctrl+Enter); the step takes what is kept.</source>
        <translation>먼저 초안을 남겨 주세요(Ctrl+Enter). 단계는 남긴 초안으로 진행합니다.</translation>
    </message>
</context>
<context>
    <name>ui::BundleStart</name>
    <message>
        <source>Whose care pass?</source>
        <translation>누구의 돌봄패스인가요?</translation>
    </message>
    <message>
        <source>Choose a person, or go on with a bundle that is there.</source>
        <translation>사람을 고르거나, 작성하던 묶음을 이어서 열어 주세요.</translation>
    </message>
    <message>
        <source>Name, initials, address or number</source>
        <translation>이름, 초성, 주소, 번호</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>no assessment yet</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>묶음 짜기</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BundleWorkplace</name>
    <message>
        <source>No service is chosen yet</source>
        <translation>고른 서비스가 없습니다</translation>
    </message>
    <message>
        <source>A bundle has one service at least.</source>
        <translation>묶음에는 서비스가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>The bundle cannot be kept like this</source>
        <translation>이 묶음은 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>두 번째 사람의 서명이 필요합니다</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>사유를 적어 주세요</translation>
    </message>
    <message>
        <source>Key file and password of the second person are asked for at the right.</source>
        <translation>규칙 확인 칸에서 두 번째 사람의 열쇠 파일과 비밀번호를 넣어 주세요.</translation>
    </message>
    <message>
        <source>Please write beside the rule why this is right for the person.</source>
        <translation>규칙 옆에 왜 이 사람에게 필요한지 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceAnswer</name>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: another answer</source>
        <translation>%1: 다른 답</translation>
    </message>
    <message>
        <source>Another answer in your own words</source>
        <translation>다른 답이 있으면 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ui::ClosedPage</name>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>What has to be written down now. It is kept and offered when the vault is open again.</source>
        <translation>지금 적어 둘 것을 쓰세요. 보관해 두었다가 보관함이 열리면 보여 드립니다.</translation>
    </message>
    <message>
        <source>the district office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>This PC was locked out</source>
        <translation>구청에서 이 컴퓨터의 접속을 차단했습니다</translation>
    </message>
    <message>
        <source>This vault has to reach the office first</source>
        <translation>먼저 구청에 연결해야 합니다</translation>
    </message>
    <message>
        <source>It may be used without the office for a limited time only, so that a lost PC does not keep data for ever. That time ended on %1. Nothing is lost: as soon as %2 was reached once, everything is here again.</source>
        <translation>잃어버린 컴퓨터에 자료가 계속 남지 않도록, 오프라인 사용 기한을 정해 두었습니다. 그 기간이 %1에 끝났습니다. 잃은 것은 없습니다. %2에 한 번 연결되면 모두 다시 보입니다.</translation>
    </message>
    <message>
        <source>Kept in the vault.</source>
        <translation>보관함에 저장했습니다.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>What you type is kept at once.</source>
        <translation>쓰는 대로 바로 저장됩니다.</translation>
    </message>
    <message>
        <source>All that you wrote is kept in this vault</source>
        <translation>쓰신 것은 모두 이 보관함에 저장되어 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go to the office with the next sync.</source>
        <translation>
            <numerusform>아직 보내지 않은 %n건은 다음 동기화 때 구청으로 갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has it too.</source>
        <translation>구청에도 모두 전달되었습니다.</translation>
    </message>
    <message>
        <source>Syncing with the district office</source>
        <translation>구청과 동기화하는 중</translation>
    </message>
    <message>
        <source>Nothing of it is lost</source>
        <translation>쓴 것은 하나도 없어지지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were handed over to the office for a decision.</source>
        <translation>
            <numerusform>변경 %n건을 구청에 넘겼으며, 반영 여부는 구청 담당자가 정합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has ended the right of this PC to hold its data, such as after a loss. Nothing is shown any more.</source>
        <translation>%1에서 분실 신고 등의 이유로 이 컴퓨터의 접속을 차단해, 보관함의 내용을 더 보여 드릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Please ask the person in charge of the system at %1 for a new code</source>
        <translation>%1 시스템 관리자에게 새 연결 번호를 받아 주세요</translation>
    </message>
    <message>
        <source>Then lock, choose “Open as another user”, make a new vault, and join with the code on its page “District office”: what the office has comes back there.</source>
        <translation>번호를 받으시면 잠금을 누르고 ‘다른 사용자로 열기’에서 새 보관함을 만드신 뒤, ‘구청’ 화면에서 그 번호로 연결해 주세요. 구청에 있는 자료는 새 보관함으로 다시 받습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still here. They go to the office by themselves while this vault is unlocked and the office is reached. A person there decides about them; no colleague gets them before.</source>
        <translation>
            <numerusform>변경 %n건이 아직 이 컴퓨터에 있습니다. 이 보관함의 잠금이 풀려 있고 구청에 연결되면 저절로 전달되며, 구청 담당자가 결정하기 전에는 동료에게 가지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodeChips</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, 선택함</translation>
    </message>
    <message>
        <source>%1, not taken</source>
        <translation>%1, 선택 안 함</translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>복구 번호를 보관해 주세요</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the password, and it is shown only now. Print it and keep it where you keep your seal, not beside this PC.</source>
        <translation>비밀번호를 잊으면 이 번호로 보관함을 엽니다. 지금 한 번만 보여 드립니다. 인쇄해서 컴퓨터 옆이 아니라 도장을 두는 곳에 보관해 주세요.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 번호</translation>
    </message>
    <message>
        <source>Type the last group of four</source>
        <translation>마지막 네 글자를 입력해 주세요</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>복구 번호 인쇄</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>보관했습니다</translation>
    </message>
    <message>
        <source>This is not the last group of the code. Please look at the code again.</source>
        <translation>마지막 네 글자와 다릅니다. 번호를 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>Please look at the paper before you go on.</source>
        <translation>계속하기 전에 종이가 제대로 나왔는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>The code was not printed</source>
        <translation>복구 번호를 인쇄하지 못했습니다</translation>
    </message>
    <message>
        <source>The printer did not take it. Please check the printer and print again, or write the code down.</source>
        <translation>프린터가 받지 않았습니다. 프린터를 확인하고 다시 인쇄하거나 복구 번호를 적어 두세요.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Only the usual ones</source>
        <translation>기본 열만</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Health, poverty and safety: only where the purpose needs it</source>
        <translation>건강·소득·안전: 목적에 꼭 필요할 때만</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>처음대로</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsStep</name>
    <message>
        <source>What the list is about</source>
        <translation>명단 종류</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>열 맞추기</translation>
    </message>
    <message>
        <source>The list is about</source>
        <translation>명단 종류</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken in</source>
        <translation>열 %2개 가운데 %1개를 가져옵니다</translation>
    </message>
    <message>
        <source>Which column holds this: %1?</source>
        <translation>“%1” 열을 골라 주세요</translation>
    </message>
    <message>
        <source>Please choose it above that column. Without it nothing can be taken in.</source>
        <translation>해당하는 열 위에서 고릅니다. 정하지 않으면 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>지난번과 같음</translation>
    </message>
    <message>
        <source>A list with the same headings was taken in before; its columns are chosen again.</source>
        <translation>제목이 같은 명단을 가져온 적이 있어 그때처럼 열을 맞추었습니다.</translation>
    </message>
    <message>
        <source>A case management export of the national welfare system</source>
        <translation>행복이음 사례관리 내보내기 파일</translation>
    </message>
    <message>
        <source>Names are read from the personal details; the steps of the case become a memo.</source>
        <translation>이름은 인적사항에서 읽고, 진행 단계는 메모로 옮깁니다.</translation>
    </message>
    <message>
        <source>Matched by the headings</source>
        <translation>제목으로 맞춤</translation>
    </message>
    <message>
        <source>Please look whether the right columns are chosen; the rest is left out.</source>
        <translation>열이 맞는지 확인해 주세요. 나머지 열은 가져오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ui::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>ui::CompareCard</name>
    <message>
        <source>Two bundles side by side</source>
        <translation>두 묶음 비교</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>첫째 묶음</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>둘째 묶음</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>지금 고른 묶음</translation>
    </message>
    <message>
        <source>No. %1, %2 points</source>
        <translation>%1순위 %2점</translation>
    </message>
    <message>
        <source>%1 (%2) covered</source>
        <translation>%1(%2) 충족</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Copay a month</source>
        <translation>한 달 본인부담금</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>한 달 금액</translation>
    </message>
    <message>
        <source>%1 = %2 + %3</source>
        <translation>%1 = %2 + %3</translation>
    </message>
    <message>
        <source>Copay, whole period</source>
        <translation>전체 기간 본인부담금</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n month(s)</source>
        <translation>
            <numerusform>%n개월 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way in a week</source>
        <translation>한 주 이동 시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>breaks none</source>
        <translation>위반한 규칙 없음</translation>
    </message>
</context>
<context>
    <name>ui::CompareChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>합계 없음</translation>
    </message>
    <message>
        <source>Course of the total</source>
        <translation>합계의 흐름</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source>Comparison over time</source>
        <translation>시간에 따른 비교</translation>
    </message>
    <message>
        <source>Figure or question</source>
        <translation>합계·문항</translation>
    </message>
    <message>
        <source>Since the time before</source>
        <translation>지난번보다</translation>
    </message>
</context>
<context>
    <name>ui::ConditionRows</name>
    <message>
        <source>Which conditions have to hold</source>
        <translation>조건을 맞추는 방법</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>모두 맞을 때</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>하나라도 맞을 때</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>조건 더하기</translation>
    </message>
    <message>
        <source>Question that decides</source>
        <translation>조건이 되는 문항</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>조건의 종류</translation>
    </message>
    <message>
        <source>Answer that decides</source>
        <translation>조건이 되는 답</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>답함</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>조건 지우기</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceFields</name>
    <message>
        <source>No care pass was decided on</source>
        <translation>돌봄패스를 정하지 않음</translation>
    </message>
    <message>
        <source>All present have pledged to keep it secret</source>
        <translation>참석자 모두 비밀유지 서약을 했습니다</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>회의한 날</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>골라 주세요</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>다음 회의</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* 필수</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>비밀유지 서약</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Care pass that was decided on</source>
        <translation>안건이 된 돌봄패스</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>결정 이유</translation>
    </message>
    <message>
        <source>Needed where a care pass is rejected or put off.</source>
        <translation>부결하거나 보류하면 반드시 적어야 합니다.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>논의 내용</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What was said, and what is to be done</source>
        <translation>논의와 할 일</translation>
    </message>
    <message>
        <source>An approval rests on this record</source>
        <translation>이 기록으로 승인했습니다</translation>
    </message>
    <message>
        <source>So day, care pass and decision stay as they are; the rest can be completed.</source>
        <translation>그래서 회의한 날, 돌봄패스, 결정은 바꿀 수 없고 나머지는 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>Please write the day, such as 2026. 11. 21.</source>
        <translation>날짜를 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>This day is still to come; a record is written afterwards.</source>
        <translation>아직 오지 않은 날입니다. 기록은 회의를 마친 뒤에 씁니다.</translation>
    </message>
    <message>
        <source>This lies before this conference.</source>
        <translation>이 회의보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Please write down at least one person.</source>
        <translation>참석자를 한 사람 이상 적어 주세요.</translation>
    </message>
    <message>
        <source>Without the pledge nothing may be told about the person.</source>
        <translation>비밀유지 서약이 없으면 대상자 이야기를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whoever rejects or puts off says why.</source>
        <translation>부결이나 보류에는 이유를 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceForm</name>
    <message>
        <source>Write the record of a conference</source>
        <translation>회의 기록 쓰기</translation>
    </message>
    <message>
        <source>Record of a conference</source>
        <translation>회의 기록</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPage</name>
    <message>
        <source>Case conferences</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>대상자 화면</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. 다시 하려면 Ctrl+Y.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The record is kept</source>
        <translation>회의 기록을 저장했습니다</translation>
    </message>
    <message>
        <source>You came here from a care pass</source>
        <translation>돌봄패스에서 왔습니다</translation>
    </message>
    <message>
        <source>What was decided counts there.</source>
        <translation>회의에서 정한 대로 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Back to the care pass</source>
        <translation>돌봄패스로 돌아가기</translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>회의 기록을 저장했습니다</translation>
    </message>
    <message>
        <source>Record saved</source>
        <translation>회의 기록을 고쳤습니다</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesView</name>
    <message>
        <source>Case conferences</source>
        <translation>사례회의</translation>
    </message>
    <message>
        <source>No case conference yet</source>
        <translation>아직 사례회의가 없습니다</translation>
    </message>
    <message>
        <source>Who sat together, what was decided on the care pass and why stands here. Without a decision, no care pass is approved.</source>
        <translation>누가 모여 돌봄패스를 어떻게, 왜 정했는지 여기에 남습니다. 회의 결정이 없으면 돌봄패스를 승인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>회의록 출력</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>회의 기록 쓰기</translation>
    </message>
    <message>
        <source>Write the first record</source>
        <translation>첫 회의 기록 쓰기</translation>
    </message>
</context>
<context>
    <name>ui::ConflictBoard</name>
    <message>
        <source>Conflict</source>
        <translation>수정 충돌</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>모두 내 값</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>대상자 열기</translation>
    </message>
    <message>
        <source>Write it myself</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Goes on with the next person. Both values stay.</source>
        <translation>다음 사람으로 넘어갑니다. 두 값은 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>Copies a question without the whole name and without values, for a message to the colleague.</source>
        <translation>동료에게 보낼 물음을 복사합니다. 이름은 가리고 값은 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 님께 물어보기</translation>
    </message>
    <message>
        <source>Ask the colleagues</source>
        <translation>동료들께 물어보기</translation>
    </message>
    <message>
        <source>%1 in my own words</source>
        <translation>%1 직접 입력</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n항목이 남았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>a colleague&apos;s values</comment>
        <translation>모두 %1 님 값</translation>
    </message>
    <message>
        <source>All of others</source>
        <translation>모두 다른 담당자 값</translation>
    </message>
    <message>
        <source>All chosen</source>
        <translation>모두 정했습니다</translation>
    </message>
</context>
<context>
    <name>ui::ConflictListCard</name>
    <message>
        <source>oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌함</translation>
    </message>
    <message>
        <source>Both values, who decided and when stay in the history.</source>
        <translation>정한 뒤에도 두 값과 정한 사람, 시각이 이력에 남습니다.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>한꺼번에 정하기</translation>
    </message>
    <message>
        <source>Shows what differs about all of them in one table, to be decided and saved together.</source>
        <translation>모든 사람의 달라진 항목을 한 표에 모아 함께 정하고 저장합니다.</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>되돌릴 수 있음</translation>
    </message>
</context>
<context>
    <name>ui::ConflictOutcome</name>
    <message>
        <source>This will be saved</source>
        <translation>이렇게 저장됩니다</translation>
    </message>
    <message>
        <source>Please decide</source>
        <translation>정해 주세요</translation>
    </message>
</context>
<context>
    <name>ui::ConflictSaver</name>
    <message>
        <source>One of them was settled meanwhile.</source>
        <translation>그 사이에 정해진 항목이 있습니다.</translation>
    </message>
    <message>
        <source>It goes from the list by itself. Please look at the rest once more.</source>
        <translation>그 항목은 목록에서 사라집니다. 나머지를 한 번 더 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please decide the newer conflict of this text first.</source>
        <translation>이 글의 더 새로운 수정 충돌을 먼저 정해 주세요.</translation>
    </message>
    <message>
        <source>Otherwise what was written in it last would be written over.</source>
        <translation>그러지 않으면 나중에 쓴 글이 덮어쓰입니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictTable</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>아직 안 정함</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsBar</name>
    <message>
        <source>What is shown</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Until you decide, both values are kept. None is lost.</source>
        <translation>정하기 전까지 두 값 모두 안전하게 보관됩니다. 사라지는 값은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>확인할 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as chosen</source>
        <translation>정한 대로 저장했습니다</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌함</translation>
    </message>
    <message>
        <source>A question is copied: without the whole name, and without values.</source>
        <translation>물어볼 말을 복사했습니다. 이름은 가리고 값은 넣지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n matched automatically</source>
        <translation>
            <numerusform>자동으로 맞춘 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. What was open before is open again.</source>
        <translation>되돌렸습니다. 정하기 전으로 돌아갔습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentBlock</name>
    <message>
        <source>Print a blank form</source>
        <translation>빈 서식 출력</translation>
    </message>
    <message>
        <source>Print a blank form: %1</source>
        <translation>빈 서식 출력: %1</translation>
    </message>
    <message>
        <source>There is no edition of this form for that day. Choose another day.</source>
        <translation>그 날짜에 쓸 수 있는 서식이 없습니다. 다른 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (필수)</translation>
    </message>
    <message>
        <source>%1 (free to choose)</source>
        <translation>%1 (선택)</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>This will be kept as a refusal</source>
        <translation>동의하지 않은 것으로 기록합니다</translation>
    </message>
    <message>
        <source>An item that is needed was refused. Refusing is a right, and costs nothing but what the form says above.</source>
        <translation>필수 항목에 동의하지 않았습니다. 동의하지 않을 권리가 있으며, 위 서식에 적힌 것 말고는 불이익이 없습니다.</translation>
    </message>
    <message>
        <source>An item that is needed was refused: no service of this provider can start, and nothing is given to it.</source>
        <translation>필수 항목에 동의하지 않아 이 제공기관의 서비스를 시작할 수 없고, 정보도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Not every item is answered</source>
        <translation>답하지 않은 항목이 있습니다</translation>
    </message>
    <message>
        <source>Ask for each item by itself, and choose whether the person agrees.</source>
        <translation>항목마다 따로 묻고 동의하는지 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDetail</name>
    <message>
        <source>Item by item</source>
        <translation>항목별 동의</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>동의서 보기</translation>
    </message>
    <message>
        <source>Attach the paper</source>
        <translation>동의서 붙이기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>It could not be kept. Look whether the consent has a paper by now, and try again.</source>
        <translation>저장하지 못했습니다. 그사이 동의서가 붙었는지 확인하고 다시 해 보세요.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentForm</name>
    <message>
        <source>What is asked for</source>
        <translation>동의를 받을 내용</translation>
    </message>
    <message>
        <source>each is a consent of its own</source>
        <translation>항목마다 따로 받는 동의입니다</translation>
    </message>
    <message>
        <source>Who gives it, and how</source>
        <translation>동의한 사람과 방법</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* 필수</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>동의 받기</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>동의 저장</translation>
    </message>
    <message>
        <source>Choose at least one thing that is asked for.</source>
        <translation>동의를 받을 내용을 하나 이상 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentGiver</name>
    <message>
        <source>Choose</source>
        <translation>골라 주세요</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Empty: as long as the form says, from one to two years.</source>
        <translation>비워 두면 서식에 정한 기간(1~2년)까지입니다.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>동의한 사람</translation>
    </message>
    <message>
        <source>How</source>
        <translation>동의 방법</translation>
    </message>
    <message>
        <source>Name of who gave it</source>
        <translation>동의한 사람 이름</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>대상자와의 관계</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>입회인</translation>
    </message>
    <message>
        <source>Who heard it beside you: name and where from.</source>
        <translation>함께 들은 사람의 이름과 소속을 적어 주세요.</translation>
    </message>
    <message>
        <source>Wipe and sign anew</source>
        <translation>지우고 다시 서명</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Kept as a picture, encrypted in the vault. Who cannot sign here signs on paper: choose so above.</source>
        <translation>그림으로 보관함에 암호화해 보관합니다. 여기에 서명할 수 없으면 위에서 종이 동의서를 골라 주세요.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>아직 오지 않은 날입니다.</translation>
    </message>
    <message>
        <source>This lies before the day of the consent.</source>
        <translation>동의한 날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>아직 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no PDF, PNG or JPEG of 10 MB at most.</source>
        <translation>10MB 이하의 PDF·PNG·JPEG가 아닙니다.</translation>
    </message>
    <message>
        <source>Please write the day, such as 2026. 11. 21.</source>
        <translation>날짜를 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentTopics</name>
    <message>
        <source>Another organisation</source>
        <translation>기관 선택</translation>
    </message>
    <message>
        <source>Give data to another organisation</source>
        <translation>다른 기관에 제공</translation>
    </message>
    <message>
        <source>Giving data to %1</source>
        <translation>제3자 제공: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>대상자 화면</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) kept</source>
        <translation>
            <numerusform>동의 %n건을 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. 다시 하려면 Ctrl+Y.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The consent is kept</source>
        <translation>동의를 저장했습니다</translation>
    </message>
    <message>
        <source>You came here from a care pass</source>
        <translation>돌봄패스에서 왔습니다</translation>
    </message>
    <message>
        <source>Its rules are looked at again there.</source>
        <translation>돌봄패스로 돌아가면 규칙을 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Back to the care pass</source>
        <translation>돌봄패스로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ui::ConsentsView</name>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>아직 받은 동의가 없습니다</translation>
    </message>
    <message>
        <source>Consents to collecting data, to sensitive data and to giving data on stand here with their papers. Without one, no service of a provider can start.</source>
        <translation>개인정보 수집·이용, 민감정보, 제3자 제공 동의와 동의서가 여기에 모입니다. 동의가 없으면 제공기관의 서비스를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>동의를 철회했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn, %n service(s) held</source>
        <translation>
            <numerusform>동의를 철회했습니다. 서비스 %n건을 멈췄습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper attached</source>
        <translation>동의서를 붙였습니다</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>동의 받기</translation>
    </message>
    <message>
        <source>Take the first consent</source>
        <translation>첫 동의 받기</translation>
    </message>
    <message>
        <source>Take this consent</source>
        <translation>이 동의 받기</translation>
    </message>
    <message>
        <source>Take the consent for %1</source>
        <translation>%1 동의 받기</translation>
    </message>
</context>
<context>
    <name>ui::CostBar</name>
    <message>
        <source>Subsidy %1 %</source>
        <translation>정부지원 %1 %</translation>
    </message>
    <message>
        <source>Share of the subsidy</source>
        <translation>정부지원 비율</translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message>
        <source>Cost of a month</source>
        <translation>한 달 비용</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>정부지원금</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>본인부담금</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>합계 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s): %1 = subsidy %2 + copay %3</source>
        <translation>
            <numerusform>%n개월 합계 %1 = 정부지원금 %2 + 본인부담금 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CreatePage</name>
    <message>
        <source>Make the vault</source>
        <translation>보관함 만들기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>새 보관함 만들기</translation>
    </message>
    <message>
        <source>One person, one vault. A colleague at this PC makes a vault of his or her own.</source>
        <translation>한 사람이 보관함 하나를 씁니다. 이 컴퓨터를 함께 쓰는 동료는 따로 만듭니다.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>At least 8 letters. A short sentence that only you know is best; the keyboard mode does not matter.</source>
        <translation>8자 이상. 나만 아는 짧은 문장이 좋습니다. 한/영 상태는 상관없습니다.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>비밀번호 한 번 더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>On a drive of this PC; a network drive is refused.</source>
        <translation>이 컴퓨터의 드라이브에 둡니다. 네트워크 드라이브에는 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>보관함을 만드는 중…</translation>
    </message>
    <message>
        <source>Please write your name; it stands under everything you write.</source>
        <translation>이름을 적어 주세요. 쓰시는 모든 기록에 함께 남습니다.</translation>
    </message>
    <message>
        <source>This password is too short. Please use at least 8 letters.</source>
        <translation>비밀번호가 짧습니다. 8자 이상으로 정해 주세요.</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type the second one again.</source>
        <translation>두 비밀번호가 다릅니다. 두 번째 칸을 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please say where the file shall lie.</source>
        <translation>파일을 둘 곳을 적어 주세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>As papers should name it: district, dong and centre</source>
        <translation>문서에 적을 이름입니다. 예: 해오름구 물빛1동 행정복지센터</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>solar %1</source>
        <translation>양력 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>음력</translation>
    </message>
    <message>
        <source>Leap month</source>
        <translation>윤달</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>ui::DayClock</name>
    <message>
        <source>%1 / %2 days</source>
        <translation>%1 / %2일</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>day %1, limit %2 days, %3</source>
        <translation>%1일째, 기한 %2일, %3</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>en</source>
        <comment>the code of the language in which code lists are read</comment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>ui::DevicesCard</name>
    <message>
        <source>joined %1 · last seen %2</source>
        <translation>연결 %1 · 마지막 %2</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>연결 %1</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>접속 차단됨</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>PCs at the office</source>
        <translation>구청에 연결된 컴퓨터</translation>
    </message>
    <message>
        <source>If one of them is lost, please tell the person in charge of the system at once: it can be locked out.</source>
        <translation>컴퓨터를 잃어버리면 바로 시스템 관리자에게 알려 주세요. 접속을 차단할 수 있습니다.</translation>
    </message>
    <message>
        <source>PCs of all staff…</source>
        <translation>모든 직원의 컴퓨터…</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>내 것만</translation>
    </message>
    <message>
        <source>Lock this PC out…</source>
        <translation>접속 차단…</translation>
    </message>
    <message>
        <source>PCs of all staff</source>
        <translation>모든 직원의 컴퓨터</translation>
    </message>
    <message>
        <source>My PCs at the office</source>
        <translation>구청에 연결된 내 컴퓨터</translation>
    </message>
    <message>
        <source>a PC without a name</source>
        <translation>이름 없는 컴퓨터</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n대</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person and PC</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>구청에 묻는 중</translation>
    </message>
    <message>
        <source>Lock out the PC “%1” of %2</source>
        <translation>%2 님의 컴퓨터 “%1” 접속 차단</translation>
    </message>
    <message>
        <source>It receives nothing more from the office. What it still holds goes to the office, where a person looks at it. This cannot be taken back; the PC joins anew with a new code.</source>
        <translation>구청에서 더 받지 못합니다. 남아 있던 것은 구청으로 가서 사람이 확인합니다. 되돌릴 수 없으며, 새 연결 번호로 다시 연결해야 합니다.</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>접속 차단</translation>
    </message>
    <message>
        <source>The PC is locked out.</source>
        <translation>컴퓨터의 접속을 차단했습니다.</translation>
    </message>
    <message>
        <source>waits for two backups of the office</source>
        <translation>구청 백업 두 번을 기다림</translation>
    </message>
    <message>
        <source>waits for one more backup of the office</source>
        <translation>구청 백업 한 번을 더 기다림</translation>
    </message>
    <message>
        <source>waits until the PC next asks</source>
        <translation>컴퓨터가 다음에 접속하기를 기다림</translation>
    </message>
    <message>
        <source>to be wiped: %1</source>
        <translation>지울 예정: %1</translation>
    </message>
    <message>
        <source>wipe ordered</source>
        <translation>지우기 명령됨</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it to be judged</source>
        <translation>
            <numerusform>판단할 변경 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>wiped, confirmed by the PC %1</source>
        <translation>지워짐, 컴퓨터가 %1에 확인</translation>
    </message>
    <message>
        <source>order handed over %1, not confirmed by the PC</source>
        <translation>명령 전달 %1, 컴퓨터가 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>지워짐</translation>
    </message>
    <message>
        <source>a second vault of this PC (copied, or put back from a backup), found %1</source>
        <translation>이 컴퓨터의 또 다른 보관함(복사했거나 백업에서 되돌림), %1 발견</translation>
    </message>
    <message numerus="yes">
        <source>its vault was found more than once; %n other(s) go on under names of their own</source>
        <translation>
            <numerusform>보관함이 둘 이상 발견됨, 다른 %n개는 따로 이름을 받아 계속 씀</numerusform>
        </translation>
    </message>
    <message>
        <source>found twice</source>
        <translation>복사된 보관함</translation>
    </message>
</context>
<context>
    <name>ui::DisplayRoom</name>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>편안하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Ctrl+= and Ctrl+- do the same anywhere.</source>
        <translation>어디서나 Ctrl+=, Ctrl+- 로도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>On a low screen the window is compact by itself.</source>
        <translation>낮은 화면에서는 저절로 촘촘해집니다.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Pages that are open take the new language when they are opened again.</source>
        <translation>열려 있는 화면은 다시 열 때 바뀝니다.</translation>
    </message>
    <message>
        <source>Office, as papers name it</source>
        <translation>문서에 적을 기관 이름</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
</context>
<context>
    <name>ui::EditionsCard</name>
    <message>
        <source>Editions</source>
        <translation>판</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>새로: %1 (%2)</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>빠짐: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2 → %3)</source>
        <translation>바뀜: %1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>달라진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>승인 기다림</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>아직 결정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::EnrolForm</name>
    <message>
        <source>Join a district office</source>
        <translation>구청에 연결</translation>
    </message>
    <message>
        <source>Code from a file…</source>
        <translation>파일에서 연결 번호 읽기…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The person in charge of the system at the office gives a code to each PC. It holds for one day.</source>
        <translation>구청 시스템 관리자가 컴퓨터마다 연결 번호를 줍니다. 하루 동안 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>or type it from the paper:</source>
        <translation>또는 종이를 보고 입력하세요.</translation>
    </message>
    <message>
        <source>Code of 26 letters</source>
        <translation>연결 번호 26자</translation>
    </message>
    <message>
        <source>Capital or small letters, with or without dashes.</source>
        <translation>대문자와 소문자, 붙임표를 가리지 않습니다.</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>구청 주소</translation>
    </message>
    <message>
        <source>It stands beside the code, such as care.example.go.kr:8443.</source>
        <translation>연결 번호 옆에 적혀 있습니다. 예: care.example.go.kr:8443</translation>
    </message>
    <message>
        <source>Name of this PC at the office</source>
        <translation>구청 목록에 보일 이 컴퓨터의 이름</translation>
    </message>
    <message>
        <source>The code of the office</source>
        <translation>구청 연결 번호</translation>
    </message>
    <message>
        <source>Codes (*.carepass-enrol *.txt);;All files (*)</source>
        <translation>연결 번호 (*.carepass-enrol *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 is a code of an office.</source>
        <translation>%1: 구청의 연결 번호입니다.</translation>
    </message>
    <message>
        <source>Group %1 is not right. Please compare it with the paper.</source>
        <translation>%1번째 묶음이 맞지 않습니다. 종이와 견주어 보세요.</translation>
    </message>
    <message>
        <source>Please say what the office shall call this PC.</source>
        <translation>구청 목록에 보일 이름을 써 주세요.</translation>
    </message>
    <message>
        <source>Please choose a file or type the code.</source>
        <translation>파일을 고르거나 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please type the address too.</source>
        <translation>주소도 입력해 주세요.</translation>
    </message>
    <message>
        <source>Joining the office</source>
        <translation>구청에 연결하는 중</translation>
    </message>
    <message>
        <source>This vault belongs to %1 now.</source>
        <translation>이제 이 보관함은 %1에 연결되었습니다.</translation>
    </message>
    <message>
        <source>There are %1 letters; a code has 26.</source>
        <translation>%1자입니다. 연결 번호는 26자입니다.</translation>
    </message>
</context>
<context>
    <name>ui::ErrorState</name>
    <message>
        <source>Error number %1 · %2</source>
        <translation>오류 번호 %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeView</name>
    <message>
        <source>Back to the bundle</source>
        <translation>묶음으로</translation>
    </message>
    <message>
        <source>%1: a service more</source>
        <translation>%1: 서비스 더하기</translation>
    </message>
    <message>
        <source>%1: exchange %2</source>
        <translation>%1: %2 바꾸기</translation>
    </message>
    <message>
        <source>This makes edition %1, which is approved anew. Until then the services go on as they are.</source>
        <translation>%1판이 되며 다시 승인을 받습니다. 그때까지 서비스는 그대로 이어집니다.</translation>
    </message>
    <message>
        <source>Make edition %1</source>
        <translation>%1판 만들기</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>바꾸는 사유</translation>
    </message>
    <message>
        <source>No other service is chosen yet</source>
        <translation>아직 다른 서비스를 고르지 않았습니다</translation>
    </message>
    <message>
        <source>Please take one of the candidates with Enter, or go back to the bundle.</source>
        <translation>후보에서 Enter로 고르거나 묶음으로 돌아가 주세요.</translation>
    </message>
    <message>
        <source>Please give a day such as 2026. 12. 1.</source>
        <translation>2026. 12. 1.처럼 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>Please write why; it stands with the edition.</source>
        <translation>바꾸는 사유를 적어 주세요. 판과 함께 남습니다.</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>두 번째 사람의 서명이 필요합니다</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>사유가 없습니다</translation>
    </message>
    <message>
        <source>Please look at the rules at the right.</source>
        <translation>오른쪽 규칙 확인을 봐 주세요.</translation>
    </message>
    <message>
        <source>Edition %1 made, to be approved</source>
        <translation>%1판을 만들었습니다. 승인을 기다립니다</translation>
    </message>
    <message>
        <source>Please give a day after the one on which the service that goes began.</source>
        <translation>빠지는 서비스가 시작한 날보다 뒤의 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>The service cannot be taken like this</source>
        <translation>이대로는 넣을 수 없는 서비스입니다</translation>
    </message>
    <message>
        <source>Please choose another candidate, or give the reason at the right.</source>
        <translation>다른 후보를 고르거나 오른쪽에 사유를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message>
        <source>line %1, %2</source>
        <translation>%1줄, %2</translation>
    </message>
    <message numerus="yes">
        <source>CP949 lacks letters of %n cell(s); a question mark stands there: %1.</source>
        <translation>
            <numerusform>CP949에 없는 글자가 %n칸에 있어 물음표로 적었습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Nothing masked</source>
        <translation>가리지 않음</translation>
    </message>
    <message>
        <source>Contacts masked</source>
        <translation>연락처 가림</translation>
    </message>
    <message>
        <source>Names masked too</source>
        <translation>이름까지 가림</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV (UTF-8)</translation>
    </message>
    <message>
        <source>CSV (CP949)</source>
        <translation>CSV (CP949)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>엑셀 (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Reason, columns and count go to the access log before the file is written.</source>
        <translation>파일을 쓰기 전에 사유와 열, 건수를 접속기록에 남깁니다.</translation>
    </message>
    <message>
        <source>Format and reason</source>
        <translation>형식과 사유</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What the copy is for and who gets it; it stays in the access log.</source>
        <translation>어디에 쓰고 누가 받는지 적어 주세요. 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>대상자 내보내기</translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>자원 내보내기</translation>
    </message>
    <message>
        <source>A copy outside the vault is no longer protected by it</source>
        <translation>보관함 밖의 사본은 더 이상 보호되지 않습니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The chosen ones</source>
        <translation>선택한 항목</translation>
    </message>
    <message>
        <source>The current list</source>
        <translation>현재 목록</translation>
    </message>
    <message>
        <source>For work inside the office only.</source>
        <translation>사무실 안에서만 써 주세요.</translation>
    </message>
    <message>
        <source>Numbers keep their last four digits; addresses end at the dong.</source>
        <translation>전화는 뒤 네 자리만, 주소는 동까지만 남깁니다.</translation>
    </message>
    <message>
        <source>Names keep their ends, birthdays their year; free notes are left out.</source>
        <translation>이름은 처음과 끝, 생일은 연도만 남기고 자유 기록은 뺍니다.</translation>
    </message>
    <message>
        <source>For newer programs; Excel opens it with the right letters.</source>
        <translation>요즘 프로그램용입니다. 엑셀에서도 글자가 깨지지 않습니다.</translation>
    </message>
    <message>
        <source>For older Korean programs. Letters that CP949 lacks are reported.</source>
        <translation>예전 한글 프로그램용입니다. CP949에 없는 글자는 알려 드립니다.</translation>
    </message>
    <message>
        <source>For Excel and Hancell; numbers and days stay such. A second sheet names you, time, reason and number.</source>
        <translation>엑셀과 한셀용입니다. 숫자와 날짜가 그대로 남고, 둘째 시트에 내보낸 사람과 때, 사유, 번호를 적습니다.</translation>
    </message>
    <message>
        <source>Please write why; without a reason nothing is exported.</source>
        <translation>사유를 적어 주세요. 사유가 없으면 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>No column is chosen</source>
        <translation>고른 열이 없습니다</translation>
    </message>
    <message>
        <source>Please choose at least one column.</source>
        <translation>열을 하나 이상 골라 주세요.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>파일로 내보내기</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>엑셀 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported, number %1</source>
        <translation>
            <numerusform>%n줄을 내보냈습니다. 번호 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands in the access log under this number.</source>
        <translation>사유는 이 번호로 접속기록에 남았습니다.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>파일을 쓰는 중</translation>
    </message>
</context>
<context>
    <name>ui::ExportRooms</name>
    <message>
        <source>What is given out</source>
        <translation>내보낼 것</translation>
    </message>
    <message>
        <source>Lists (XLSX, CSV)</source>
        <translation>명단 (XLSX, CSV)</translation>
    </message>
    <message>
        <source>A case (FHIR)</source>
        <translation>사례 (FHIR)</translation>
    </message>
    <message>
        <source>Sessions (calendar)</source>
        <translation>일정 (달력)</translation>
    </message>
    <message>
        <source>Services (HSDS)</source>
        <translation>자원 (HSDS)</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message>
        <source>Nothing written yet</source>
        <translation>아직 적은 내용이 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::FactsTab</name>
    <message>
        <source>Show numbers</source>
        <translation>번호 보기</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>기본 사항</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>거주</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Income, disability, copay</source>
        <translation>소득·장애·본인부담</translation>
    </message>
    <message>
        <source>Wishes and safety</source>
        <translation>희망과 안전</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2부터</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>주민등록지</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>실거주지</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>전화하지 않음</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Copay limit</source>
        <translation>본인부담 한도</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>월 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>한도 없음</translation>
    </message>
</context>
<context>
    <name>ui::FamilyTab</name>
    <message>
        <source>People of the household</source>
        <translation>가구원</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>No relations written yet.</source>
        <translation>아직 적은 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Records of the same person</source>
        <translation>같은 사람의 기록</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>관계 추가</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>%n인 가구</numerusform>
        </translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>Change household</source>
        <translation>가구 고치기</translation>
    </message>
    <message>
        <source>Make a household</source>
        <translation>가구로 묶기</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>이 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>가구 유형</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>주거</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>이은 기록</translation>
    </message>
    <message>
        <source>Shown as part of this person</source>
        <translation>이 사람의 기록과 함께 보입니다</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>Relation saved</source>
        <translation>관계를 저장했습니다</translation>
    </message>
    <message>
        <source>Relation taken away</source>
        <translation>관계를 뺐습니다</translation>
    </message>
    <message>
        <source>Two records parted</source>
        <translation>이은 기록을 나누었습니다</translation>
    </message>
    <message>
        <source>Person added; the rest can be written later</source>
        <translation>사람을 추가했습니다. 나머지는 나중에 적어도 됩니다</translation>
    </message>
</context>
<context>
    <name>ui::FieldControls</name>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>ui::FileAnswer</name>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>파일 빼기</translation>
    </message>
    <message>
        <source>The file has more than 2 MB. Please choose a smaller one.</source>
        <translation>파일이 2 MB보다 큽니다. 더 작은 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>이름 없는 파일</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <source>What the list is about</source>
        <translation>명단 종류</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen every row and agreed; one undo takes all of it back.</source>
        <translation>모든 줄을 확인하고 동의하시기 전에는 아무것도 쓰지 않습니다. 한 번에 모두 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Of resident registration numbers only birthday and sex are read. The numbers are never kept.</source>
        <translation>주민등록번호에서는 생년월일과 성별만 읽고, 번호는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The file itself stays where it is and is not changed.</source>
        <translation>파일은 제자리에 두며 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Drop a list here (XLSX or CSV), or choose one</source>
        <translation>명단 파일(XLSX, CSV)을 여기에 끌어다 놓거나 골라 주세요</translation>
    </message>
    <message>
        <source>Workbooks of Excel and Hancell (.xlsx), and CSV or text files in any Korean encoding, as you have used them so far. Services also as HSDS 3.0: a folder, a ZIP archive or JSON.</source>
        <translation>엑셀과 한셀 통합 문서(.xlsx), 그리고 지금까지 쓰던 한글 인코딩의 CSV나 텍스트 파일입니다. 서비스는 HSDS 3.0 폴더, ZIP, JSON으로도 가져올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Any dong</source>
        <translation>모든 동</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>모든 질환</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>기간 전체</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>나이 전체</translation>
    </message>
    <message>
        <source>Need groups</source>
        <translation>욕구군</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>긴급만</translation>
    </message>
    <message>
        <source>Before assessment</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>Former people too (moved, left, died)</source>
        <translation>전출·종결·사망한 사람도</translation>
    </message>
    <message>
        <source>No care pass</source>
        <translation>돌봄패스 없음</translation>
    </message>
    <message numerus="yes">
        <source>None for %n month(s)</source>
        <translation>
            <numerusform>%n개월 동안 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>행정동</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>질환</translation>
    </message>
    <message>
        <source>Stage of recovery</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>Care pass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>나이 하한</translation>
    </message>
    <message>
        <source>Age up to</source>
        <translation>나이 상한</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>접촉</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>해당하는 사람만</translation>
    </message>
    <message>
        <source>Need groups, any of them</source>
        <translation>욕구군 (하나라도 해당)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>With conflicts (two people changed the same thing)</source>
        <translation>수정 충돌 있음(두 사람이 따로 고침)</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>주사례관리자</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, 필수</translation>
    </message>
</context>
<context>
    <name>ui::FormChooser</name>
    <message>
        <source> · %1 points</source>
        <translation> · %1점</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>할 차례인 조사</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>조사 도구</translation>
    </message>
    <message>
        <source>Find an instrument</source>
        <translation>도구 찾기</translation>
    </message>
    <message>
        <source>Forms that are due</source>
        <translation>할 차례인 조사</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>지난번 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
    <message>
        <source>Own</source>
        <translation>우리 기관</translation>
    </message>
</context>
<context>
    <name>ui::FormEditor</name>
    <message>
        <source>This cannot be done</source>
        <translation>이렇게는 할 수 없습니다</translation>
    </message>
    <message>
        <source>The form would no longer hold together: a question cannot depend on itself, and a total has to count something. Nothing was changed.</source>
        <translation>서식의 앞뒤가 맞지 않게 됩니다. 문항은 스스로를 조건으로 삼을 수 없고, 합계에는 세는 문항이 있어야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>It cannot be published yet</source>
        <translation>아직 게시할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::FormResults</name>
    <message>
        <source>Not asked yet</source>
        <translation>아직 조사하지 않았습니다</translation>
    </message>
    <message>
        <source>Begin with the button above. From the second time on, the course is shown here.</source>
        <translation>위 단추로 시작해 주세요. 두 번째부터는 달라진 정도가 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Times it was asked</source>
        <translation>지난 조사</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>합계 없음</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Result on paper</source>
        <translation>결과지 출력</translation>
    </message>
</context>
<context>
    <name>ui::FormState</name>
    <message>
        <source>The first contact must be today.</source>
        <translation>오늘 안에 첫 접촉이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ui::FormatStep</name>
    <message>
        <source>The first row holds headings</source>
        <translation>첫 줄은 제목입니다</translation>
    </message>
    <message>
        <source>How the file reads</source>
        <translation>파일 읽는 방법</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>구분자</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 columns</source>
        <translation>%1 · %2줄 · %3열</translation>
    </message>
    <message>
        <source>There is no row in it</source>
        <translation>내용이 한 줄도 없습니다</translation>
    </message>
    <message>
        <source>Please choose another sheet, or look at the file.</source>
        <translation>다른 시트를 고르거나 파일을 확인해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold letters that cannot be read</source>
        <translation>
            <numerusform>읽을 수 없는 글자가 있는 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1. Please try another encoding; if the rest looks right, these lines are refused one by one.</source>
        <translation>%1번째 줄입니다. 다른 인코딩을 골라 보세요. 나머지가 제대로 보이면 이 줄들만 빼고 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::FormsPage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도하기</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>To the person&apos;s page</source>
        <translation>대상자 화면으로</translation>
    </message>
    <message>
        <source>Whose assessments?</source>
        <translation>누구의 조사입니까?</translation>
    </message>
    <message>
        <source>Choose a person first; the forms are opened from the person&apos;s page.</source>
        <translation>먼저 대상자를 골라 주세요. 조사는 대상자 화면에서 엽니다.</translation>
    </message>
</context>
<context>
    <name>ui::FormsRoom</name>
    <message>
        <source>Instruments and their editions</source>
        <translation>서식·도구 판 관리</translation>
    </message>
    <message>
        <source>Checklists and scales: read them, make checklists of your own, publish editions and end them.</source>
        <translation>점검표와 척도를 보고, 우리 기관의 점검표를 만들고, 판을 게시하거나 사용을 중지합니다.</translation>
    </message>
    <message>
        <source>Open the instruments</source>
        <translation>서식·도구 열기</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>새 점검표</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>출력물 서식</translation>
    </message>
    <message>
        <source>Title, places of approval, sections, texts and logo of what is printed, as your office wants them.</source>
        <translation>출력물의 제목, 결재란, 부분, 글과 로고를 우리 기관에 맞게 정합니다.</translation>
    </message>
    <message>
        <source>Open the templates</source>
        <translation>서식 열기</translation>
    </message>
</context>
<context>
    <name>ui::Frame</name>
    <message>
        <source>CarePass</source>
        <translation>돌봄패스</translation>
    </message>
</context>
<context>
    <name>ui::Gate</name>
    <message>
        <source>Where the vault shall lie</source>
        <translation>보관함을 둘 곳</translation>
    </message>
    <message>
        <source>Vaults (*.carepass)</source>
        <translation>보관함 (*.carepass)</translation>
    </message>
    <message>
        <source>Locked at %1, since nobody was here.</source>
        <translation>자리를 비워 %1에 잠갔습니다.</translation>
    </message>
    <message>
        <source>Locked at %1 together with the screen.</source>
        <translation>화면과 함께 %1에 잠갔습니다.</translation>
    </message>
    <message>
        <source>Locked at %1.</source>
        <translation>%1에 잠갔습니다.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>AES-256, key dropped</source>
        <translation>AES-256, 암호화 키 삭제됨</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>마지막으로 확인한 백업</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>보관함 열기</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>백업 파일</translation>
    </message>
    <message>
        <source>Backups (*.carepass-backup)</source>
        <translation>백업 (*.carepass-backup)</translation>
    </message>
    <message>
        <source>The recovery code is not right.</source>
        <translation>복구 번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the one on paper.</source>
        <translation>종이에 적힌 코드와 한 글자씩 비교해 주세요.</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>백업의 비밀번호</translation>
    </message>
    <message>
        <source>The backup is opened to check it before it becomes a vault. It has the password that the vault had then.</source>
        <translation>보관함으로 만들기 전에 백업을 열어 확인합니다. 백업할 당시의 보관함 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>잠그는 중</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Please leave the PC on until it is done.</source>
        <translation>보관함을 새로 암호화하고 있습니다. 끝날 때까지 PC를 끄지 말아 주세요.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>암호화하는 중</translation>
    </message>
    <message>
        <source>The vault was not encrypted anew; it opens as before.</source>
        <translation>보관함을 새로 암호화하지 않았습니다. 전과 같이 열립니다.</translation>
    </message>
    <message>
        <source>The vault is encrypted with a new key. Password and recovery code stay as they are; please make a new backup and destroy the old ones.</source>
        <translation>보관함을 새 열쇠로 암호화했습니다. 비밀번호와 복구 번호는 그대로입니다. 백업을 새로 만들고 예전 백업은 폐기해 주세요.</translation>
    </message>
    <message>
        <source>Delete this practice vault</source>
        <translation>이 연습용 보관함 지우기</translation>
    </message>
    <message>
        <source>The vault and all that was practised in it are gone for good. Its invented people are in no other vault.</source>
        <translation>보관함과 연습한 내용이 모두 사라지며 되돌릴 수 없습니다. 지어낸 사람들은 다른 보관함에는 없습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>지우는 중</translation>
    </message>
    <message>
        <source>%1 · for practice</source>
        <translation>%1 · 연습용</translation>
    </message>
    <message>
        <source>The district office has had this vault destroyed.</source>
        <translation>구청의 요청으로 이 보관함을 파기했습니다.</translation>
    </message>
    <message>
        <source>Everything in it had been sent to the office before. Please ask the person in charge of the system.</source>
        <translation>안의 것은 모두 전에 구청으로 보냈습니다. 시스템 관리자에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Everything in it had been sent to the office before. Please take this file to the person in charge of the system, who sees by it that the vault is gone: %1</source>
        <translation>안의 것은 모두 전에 구청으로 보냈습니다. 이 파일을 시스템 관리자에게 가져다 주세요. 그래야 보관함이 파기된 것을 확인할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::GoalsCard</name>
    <message>
        <source>Goals of the plan</source>
        <translation>계획 목표</translation>
    </message>
    <message>
        <source>They are printed on the service plan</source>
        <translation>서비스 제공계획서에 실립니다</translation>
    </message>
    <message>
        <source>In the long run</source>
        <translation>장기 목표</translation>
    </message>
    <message numerus="yes">
        <source>Within %n month(s)</source>
        <translation>
            <numerusform>%n개월 안 목표</numerusform>
        </translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>확인 방법</translation>
    </message>
    <message>
        <source>The screen is masked. What is written here is kept.</source>
        <translation>화면을 가렸습니다. 적어 두신 내용은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::GuidePage</name>
    <message>
        <source>Search in the guide</source>
        <translation>도움말에서 찾기</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>No page of the guide has these words. Please try another word.</source>
        <translation>이 단어가 있는 도움말이 없습니다. 다른 단어로 찾아 주세요.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>CarePass guide</source>
        <translation>돌봄패스 도움말</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>인쇄했습니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::GuideRoom</name>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Short pages about everything that can be done, searchable and printable. F1 opens the one about the page that you have open.</source>
        <translation>할 수 있는 모든 일을 짧게 설명합니다. 찾을 수 있고 인쇄할 수 있습니다. F1 키를 누르면 지금 열려 있는 화면의 도움말이 열립니다.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>도움말 열기</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>단축키 모두 보기</translation>
    </message>
</context>
<context>
    <name>ui::GuideSource</name>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>도움말 쪽</translation>
    </message>
</context>
<context>
    <name>ui::HandoverPage</name>
    <message>
        <source>How much it tells</source>
        <translation>공개 범위</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>Without name, birthday (the year stays), address, telephones and free words. Two masked files cannot be joined.</source>
        <translation>이름, 생년월일(연도만 남김), 주소, 전화, 자유롭게 쓴 글을 뺍니다. 가린 파일끼리는 서로 이을 수 없습니다.</translation>
    </message>
    <message>
        <source>With all of it. Only for whoever may know it by consent or law.</source>
        <translation>모두 담습니다. 동의나 법에 따라 알아도 되는 곳에만 주세요.</translation>
    </message>
    <message>
        <source>That there is one</source>
        <translation>일정 유무만</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>서비스까지</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>“Care-pass session” and a masked name. For calendars that others see.</source>
        <translation>‘돌봄패스 일정’과 가린 이름만 적습니다. 다른 사람도 보는 달력에 알맞습니다.</translation>
    </message>
    <message>
        <source>The service, who gives it and where, and a masked name.</source>
        <translation>서비스, 제공 기관, 장소와 가린 이름을 적습니다.</translation>
    </message>
    <message>
        <source>The whole name, the service, who gives it and where. For your own calendar only.</source>
        <translation>이름 전체와 서비스, 제공 기관, 장소를 적습니다. 본인만 보는 달력에만 써 주세요.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Tables (ZIP)</source>
        <translation>표 (ZIP)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HSDS 3.0 as one CSV file a table, in a ZIP; every cell that came in goes out again.</source>
        <translation>HSDS 3.0을 표마다 CSV 파일로 만들어 ZIP으로 묶습니다. 들어온 칸은 모두 그대로 나갑니다.</translation>
    </message>
    <message>
        <source>HSDS 3.0 as one JSON file, for programs that read it.</source>
        <translation>HSDS 3.0을 JSON 파일 하나로 만듭니다. JSON을 읽는 프로그램에 알맞습니다.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>파일 만들기</translation>
    </message>
    <message>
        <source>Reason and number go to the access log before the file is written.</source>
        <translation>파일을 만들기 전에 사유와 번호가 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>Services and format</source>
        <translation>자원과 형식</translation>
    </message>
    <message>
        <source>The whole directory: organisations, sites, services, offers, times and prices. Nobody who uses them is in it.</source>
        <translation>기관, 장소, 서비스, 제공 내용, 시간, 가격을 담은 목록 전체입니다. 이용하는 사람은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What the file is for and who gets it; it stays in the access log.</source>
        <translation>무엇에 쓰며 누가 받는지 적어 주세요. 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>다른 프로그램으로</translation>
    </message>
    <message>
        <source>A copy outside the vault is no longer protected by it</source>
        <translation>보관함 밖의 사본은 보관함이 지켜 주지 못합니다</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>practice_</source>
        <translation>연습용_</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>달력 (*.ics)</translation>
    </message>
    <message>
        <source>HSDS tables (*.zip)</source>
        <translation>HSDS 표 (*.zip)</translation>
    </message>
    <message>
        <source>HSDS (*.json)</source>
        <translation>HSDS (*.json)</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to write yet</source>
        <translation>아직 내보낼 것이 없습니다</translation>
    </message>
    <message>
        <source>Please find the person whose case is to be given out.</source>
        <translation>사례를 내보낼 대상자를 찾아 주세요.</translation>
    </message>
    <message>
        <source>Please approve a care pass first, or choose whose sessions.</source>
        <translation>먼저 돌봄패스를 승인하거나 누구의 일정인지 골라 주세요.</translation>
    </message>
    <message>
        <source>Please write why; without a reason nothing is written.</source>
        <translation>사유를 적어 주세요. 사유가 없으면 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>파일을 만드는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of FHIR</source>
        <translation>
            <numerusform>FHIR 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) with their weekly sessions</source>
        <translation>
            <numerusform>매주 일정이 있는 서비스 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of HSDS</source>
        <translation>
            <numerusform>HSDS %n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, number %1</source>
        <translation>만들었습니다. 번호 %1</translation>
    </message>
    <message>
        <source>%1: %2. The reason stands in the access log under this number.</source>
        <translation>%1: %2. 사유는 접속기록에 이 번호로 남았습니다.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Show the access log</source>
        <translation>접속기록 보기</translation>
    </message>
</context>
<context>
    <name>ui::HandoverWhom</name>
    <message>
        <source>Whose sessions</source>
        <translation>누구의 일정</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>This care pass</source>
        <translation>이 돌봄패스</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>이 사람</translation>
    </message>
    <message>
        <source>No session is planned: no care pass is approved or running. Nothing would be written.</source>
        <translation>승인되었거나 진행 중인 돌봄패스가 없어 내보낼 일정이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) with their weekly sessions</source>
        <translation>
            <numerusform>매주 일정이 있는 서비스 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Please find the person whose case is to be given out.</source>
        <translation>사례를 내보낼 대상자를 찾아 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished assessment(s)</source>
        <translation>
            <numerusform>마친 조사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n care plan(s)</source>
        <translation>
            <numerusform>돌봄패스 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>동의 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>One person only</source>
        <translation>한 사람만</translation>
    </message>
</context>
<context>
    <name>ui::HeadPanel</name>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>What it is for, in English</source>
        <translation>용도(영어)</translation>
    </message>
    <message>
        <source>Note beside the name</source>
        <translation>이름 옆에 붙는 말</translation>
    </message>
    <message>
        <source>Note beside the name, in English</source>
        <translation>이름 옆에 붙는 말(영어)</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>출처와 이용 조건</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Made by our office</source>
        <translation>우리 기관이 만듦</translation>
    </message>
    <message>
        <source>Free to use</source>
        <translation>자유롭게 이용</translation>
    </message>
    <message>
        <source>Free to use where the source is named</source>
        <translation>출처를 밝히면 이용</translation>
    </message>
    <message>
        <source>In the public domain</source>
        <translation>저작권이 없음</translation>
    </message>
    <message>
        <source>Published by a public office</source>
        <translation>공공기관이 펴냄</translation>
    </message>
    <message>
        <source>Only with permission</source>
        <translation>허락을 받아야 이용</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>만든 곳과 권리</translation>
    </message>
    <message>
        <source>For example “For screening, not a diagnosis”.</source>
        <translation>예: “선별용, 진단 아님”</translation>
    </message>
    <message>
        <source>Where the questions come from, who may use them. Many scales may not be used without permission.</source>
        <translation>문항의 출처와 이용할 수 있는 사람을 씁니다. 허락 없이 쓸 수 없는 척도가 많습니다.</translation>
    </message>
</context>
<context>
    <name>ui::Header</name>
    <message>
        <source>Name, initials ㅍㅅㅈ, number, command</source>
        <translation>이름, 초성 ㅍㅅㅈ, 번호, 명령</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>Mask on</source>
        <translation>화면 가림 켜짐</translation>
    </message>
    <message>
        <source>Mask off</source>
        <translation>화면 가림 꺼짐</translation>
    </message>
    <message>
        <source>Shortens names and ages for a visitor at the desk</source>
        <translation>창구에 손님이 있을 때 이름과 나이를 줄여 보여 줍니다</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>ui::HealthSection</name>
    <message>
        <source>Health, income, disability</source>
        <translation>건강·소득·장애</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>입력 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>About health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Copay limit a month, won</source>
        <translation>월 본인부담 한도(원)</translation>
    </message>
    <message>
        <source>Write an amount such as 60,000, or leave it empty for no limit.</source>
        <translation>60,000처럼 금액을 적어 주세요. 한도가 없으면 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>ui::HelpKeys</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::HistoryTab</name>
    <message>
        <source>Changes</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>이전 변경 더 보기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdForm</name>
    <message>
        <source>Types of household</source>
        <translation>가구 유형</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Save household</source>
        <translation>가구 저장</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>가구 이름</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>주거</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* 필수</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>%1 가구</translation>
    </message>
    <message>
        <source>Make a household</source>
        <translation>가구로 묶기</translation>
    </message>
    <message>
        <source>Change household</source>
        <translation>가구 고치기</translation>
    </message>
    <message>
        <source>Write a name, such as that of its head.</source>
        <translation>세대주 이름처럼 가구 이름을 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdMembers</name>
    <message>
        <source>People</source>
        <translation>가구원</translation>
    </message>
    <message>
        <source>Enter takes somebody out</source>
        <translation>Enter 키로 뺍니다</translation>
    </message>
    <message>
        <source>Add somebody to the household</source>
        <translation>가구원 추가</translation>
    </message>
    <message>
        <source>People of the household</source>
        <translation>가구원</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>ui::ImportDetail</name>
    <message>
        <source>This row</source>
        <translation>이 줄</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>Choose a row to see what would become of it.</source>
        <translation>줄을 고르면 어떻게 반영되는지 보여 드립니다.</translation>
    </message>
    <message>
        <source>This row is not taken in</source>
        <translation>이 줄은 가져오지 않습니다</translation>
    </message>
    <message>
        <source>Taken in, but for this</source>
        <translation>다음만 빼고 가져옵니다</translation>
    </message>
    <message>
        <source>Correct it in the file and choose the file again: rows taken in already stay the same.</source>
        <translation>파일에서 고친 뒤 다시 골라 주세요. 이미 가져온 줄은 그대로입니다.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>누구인가요?</translation>
    </message>
    <message>
        <source>%1, line %2 of this list</source>
        <translation>%1, 이 명단 %2번째 줄</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1, 보관함에 있음</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>새로운 사람</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>이 줄 빼기</translation>
    </message>
    <message>
        <source>The same person stands in line %1.</source>
        <translation>같은 사람이 %1번째 줄에 있습니다.</translation>
    </message>
    <message>
        <source>Everything that this row says is known already.</source>
        <translation>이 줄의 내용은 이미 모두 들어 있습니다.</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>새로 추가합니다.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3</source>
        <translation>%1: 지금 %2, 바뀐 뒤 %3</translation>
    </message>
</context>
<context>
    <name>ui::ImportFlow</name>
    <message>
        <source>Reading the file</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>Finding out which column is what</source>
        <translation>열을 맞추는 중</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n row(s) with the vault</source>
        <translation>
            <numerusform>%n줄을 보관함과 비교하는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the rows in</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>It is not clear who this is.</source>
        <translation>누구인지 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Saving the list of problems</source>
        <translation>문제 목록을 저장하는 중</translation>
    </message>
</context>
<context>
    <name>ui::ImportFooter</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>열 맞추기</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>반영 내용 미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) in</source>
        <translation>
            <numerusform>%n줄 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>One act: one undo takes all of it back.</source>
        <translation>한 번에 모두 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>가져올 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>Left out, as decided</source>
        <translation>정하신 대로 뺌</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this name: please decide</source>
        <translation>
            <numerusform>같은 이름 %n명, 정해 주세요</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in line %1 already</source>
        <translation>%1번째 줄에 이미 있음</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스명</translation>
    </message>
    <message>
        <source>Age and sex</source>
        <translation>나이와 성별</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>반영 내용</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열 맞추기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>명단을 가져왔습니다</translation>
    </message>
    <message>
        <source>The list of problems is saved</source>
        <translation>문제 목록을 저장했습니다</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>명단 고르기</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>문제 목록 저장</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <translation>%1 문제 목록.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌렸습니다</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>이 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지했습니다</translation>
    </message>
    <message>
        <source>The vault is as it was. You can go on from here.</source>
        <translation>보관함은 그대로입니다. 여기서 이어서 하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Some of it was changed after the import</source>
        <translation>가져온 뒤에 바뀐 값이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have been changed since. They stay as they are; the rest is taken back.</source>
        <translation>
            <numerusform>그 뒤에 바뀐 값 %n개는 그대로 두고 나머지를 되돌립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation>나머지 되돌리기</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv *.zip *.json);;All files (*)</source>
        <translation>명단 (*.xlsx *.csv *.txt *.tsv *.zip *.json);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentGate</name>
    <message>
        <source>Import an instrument</source>
        <translation>서식·도구 가져오기</translation>
    </message>
    <message>
        <source>FHIR questionnaire (*.json)</source>
        <translation>FHIR 질문지 (*.json)</translation>
    </message>
    <message>
        <source>Export as FHIR JSON</source>
        <translation>FHIR JSON으로 내보내기</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentHead</name>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>써 보기</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>다시 실행(Ctrl+Y)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>시행일</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>%1 시행</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentList</name>
    <message>
        <source>Instruments</source>
        <translation>서식·도구</translation>
    </message>
    <message>
        <source>Name or note</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>result only</source>
        <translation>결과만 기록</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
    <message>
        <source>own</source>
        <translation>우리 기관</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>가져옴</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentSide</name>
    <message>
        <source>New checklist</source>
        <translation>새 점검표</translation>
    </message>
    <message>
        <source>Import (FHIR JSON)</source>
        <translation>가져오기(FHIR JSON)</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentStart</name>
    <message>
        <source>Checklists and scales</source>
        <translation>점검표와 척도</translation>
    </message>
    <message>
        <source>Choose one at the left to read it, or make one of your own: type the questions, try it, publish it.</source>
        <translation>왼쪽에서 골라 읽거나, 우리 기관의 점검표를 만들어 주세요. 문항을 쓰고, 써 보고, 게시하면 됩니다.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>새 점검표</translation>
    </message>
    <message>
        <source>New checklist from pasted lines</source>
        <translation>붙여넣은 글로 새 점검표</translation>
    </message>
    <message>
        <source>Import (FHIR JSON)</source>
        <translation>가져오기(FHIR JSON)</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentsPage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>초안을 버렸습니다</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시했습니다</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>사용을 중지했습니다</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>이미 있는 서식입니다</translation>
    </message>
    <message>
        <source>Instrument imported</source>
        <translation>가져왔습니다</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>내보냈습니다: %1</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. Ctrl+Y로 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>서식·도구</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>새 점검표</translation>
    </message>
    <message>
        <source>Please check the day</source>
        <translation>날짜를 확인해 주세요</translation>
    </message>
    <message>
        <source>From which day on is the checklist to be used?</source>
        <translation>언제부터 쓰는 점검표입니까?</translation>
    </message>
</context>
<context>
    <name>ui::ItemCard</name>
    <message>
        <source>Stage: %1</source>
        <translation>회복 단계: %1</translation>
    </message>
    <message>
        <source>Stage: %1 since %2 (at the start: %3)</source>
        <translation>회복 단계: %1 (%2부터, 시작 때 %3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Edition %1, not approved yet</source>
        <translation>%1판, 승인 전</translation>
    </message>
    <message>
        <source>%1 a month = subsidy %2 + copay %3</source>
        <translation>월 %1 = 정부지원금 %2 + 본인부담금 %3</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>서비스 더하기</translation>
    </message>
    <message>
        <source>Waits for the district office: %1</source>
        <translation>구청의 승인을 기다리는 달: %1</translation>
    </message>
    <message>
        <source>Not granted for %1: %2</source>
        <translation>%1 승인되지 않음: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) of other dongs</source>
        <translation>
            <numerusform>다른 동의 서비스 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>no place of the offer is left</source>
        <translation>남은 자리가 없습니다</translation>
    </message>
    <message>
        <source>the person has all services that a month may hold</source>
        <translation>받을 수 있는 서비스 수를 이미 채웠습니다</translation>
    </message>
    <message>
        <source>Granted beyond the cap for %1: signed by %2</source>
        <translation>한도를 넘겨 승인됨(%1): %2 서명</translation>
    </message>
</context>
<context>
    <name>ui::JoinView</name>
    <message>
        <source>Join as one person</source>
        <translation>같은 사람으로 잇기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>Which record is shown from now on?</source>
        <translation>앞으로 어느 기록을 쓸까요?</translation>
    </message>
    <message>
        <source>Both stay as they are; joining can be taken back</source>
        <translation>두 기록은 그대로 남으며, 이은 것은 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>How do you know that they are one person?</source>
        <translation>같은 사람인 것을 어떻게 아셨나요?</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(빈칸)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보이기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>주민등록지</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>실거주지</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사례번호</translation>
    </message>
    <message>
        <source>Need groups</source>
        <translation>욕구군</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>질환</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Care pass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>Write how you know, for whoever looks at this later.</source>
        <translation>나중에 볼 사람을 위해 어떻게 아셨는지 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::KeysRoom</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Choose a line, press the new key</source>
        <translation>줄을 고르고 새 키를 눌러 주세요</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>이 키 쓰기</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>모든 키 처음대로</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <translation>%1 (고정)</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>이 키는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>It belongs to “%1”. Please give that one another key first.</source>
        <translation>“%1”에 쓰고 있습니다. 먼저 그쪽 키를 바꿔 주세요.</translation>
    </message>
    <message>
        <source>This key is fixed by the program.</source>
        <translation>프로그램이 정한 키라 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>새 키 누르기</translation>
    </message>
</context>
<context>
    <name>ui::LeavingEditor</name>
    <message>
        <source>Choose an outcome</source>
        <translation>결과 고르기</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>대기에서 빼기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Off the list: %1</source>
        <translation>대기 종료: %1</translation>
    </message>
    <message>
        <source>No place is free there. Please write down the free places first, or choose another outcome.</source>
        <translation>그 시간에는 빈자리가 없습니다. 먼저 남은 자리를 고쳐 적거나 다른 결과를 골라 주세요.</translation>
    </message>
    <message>
        <source>Please choose how the waiting ended.</source>
        <translation>대기가 어떻게 끝났는지 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::LifeHeader</name>
    <message>
        <source>To the person</source>
        <translation>대상자 화면으로</translation>
    </message>
    <message>
        <source>Easy-read plan</source>
        <translation>쉬운 계획서</translation>
    </message>
    <message numerus="yes">
        <source>from %1, %n month(s)</source>
        <translation>
            <numerusform>%1부터 %n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message numerus="yes">
        <source>%1 · %2: first of %n waiting: %3, since %4</source>
        <translation>
            <numerusform>%1 · %2: 대기 %n명 가운데 1순위 %3, %4부터</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free for somebody who waits</source>
        <translation>기다리는 분에게 줄 자리가 났습니다</translation>
    </message>
    <message>
        <source>Waiting list of %1</source>
        <translation>%1 대기 명단</translation>
    </message>
    <message>
        <source>Compose for whoever is first</source>
        <translation>1순위의 묶음 짜기</translation>
    </message>
</context>
<context>
    <name>ui::LifeRules</name>
    <message>
        <source>Rules today</source>
        <translation>오늘의 규칙 확인</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owed until %1</source>
        <translation>%1까지 마쳐야 함</translation>
    </message>
    <message>
        <source>A reason was given</source>
        <translation>사유를 적었음</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>적은 사유: %1</translation>
    </message>
    <message>
        <source>Ask for consent: %1</source>
        <translation>동의 받기: %1</translation>
    </message>
    <message>
        <source>Write the conference record</source>
        <translation>회의 기록 쓰기</translation>
    </message>
</context>
<context>
    <name>ui::LineAnswer</name>
    <message>
        <source>Please write a whole number</source>
        <translation>정수를 적어 주세요</translation>
    </message>
    <message>
        <source>Please write a number</source>
        <translation>숫자를 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ui::ListCard</name>
    <message>
        <source>Try again</source>
        <translation>다시 하기</translation>
    </message>
</context>
<context>
    <name>ui::LoadingState</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>The locked screen shows nothing about clients</source>
        <translation>잠긴 화면에는 대상자 정보를 표시하지 않습니다</translation>
    </message>
    <message>
        <source>%1 · The locked screen shows nothing about clients</source>
        <translation>%1 · 잠긴 화면에는 대상자 정보를 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Typing: Hangul</source>
        <translation>입력 상태: 한글</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>초안 %n건이 보관되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>비밀번호 가리기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>비밀번호 보기</translation>
    </message>
    <message>
        <source>Letters typed in Hangul mode are understood as well</source>
        <translation>한글 상태에서 친 글자도 영문으로 바꾸어 확인합니다</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>여는 중</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>%n초 기다려 주세요</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>비밀번호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>Open as another user</source>
        <translation>다른 사용자로 열기</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>연습용</translation>
    </message>
    <message>
        <source>All people in this vault are invented.</source>
        <translation>이 보관함의 사람은 모두 지어낸 사람입니다.</translation>
    </message>
    <message>
        <source>Delete this practice vault…</source>
        <translation>이 연습용 보관함 지우기…</translation>
    </message>
</context>
<context>
    <name>ui::LockSide</name>
    <message>
        <source>CarePass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>Case management of the dong</source>
        <translation>동 통합사례관리 · CarePass</translation>
    </message>
    <message>
        <source>All data on this computer is encrypted as a whole</source>
        <translation>이 컴퓨터의 자료는 전체가 암호화되어 있습니다</translation>
    </message>
    <message>
        <source>It works on when the network or the district&apos;s server stops</source>
        <translation>인터넷이나 구청 서버가 멈춰도 그대로 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>What was being typed before locking is kept as a draft</source>
        <translation>잠그기 전에 쓰던 글은 초안으로 남아 있습니다</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>돌봄</translation>
    </message>
    <message>
        <source>Rehab</source>
        <translation>재활</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>상담</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>CarePass</source>
        <translation>돌봄패스</translation>
    </message>
</context>
<context>
    <name>ui::ManyAnswer</name>
    <message>
        <source>%1: another answer</source>
        <translation>%1: 다른 답</translation>
    </message>
    <message>
        <source>Another answer in your own words</source>
        <translation>다른 답이 있으면 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ui::MaskedState</name>
    <message>
        <source>The screen is masked</source>
        <translation>화면 가림 중입니다</translation>
    </message>
    <message>
        <source>Switch the mask off with Ctrl+Shift+M to go on. What you typed is kept.</source>
        <translation>Ctrl+Shift+M으로 화면 가림을 끄면 이어서 쓸 수 있습니다. 쓰신 글은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::MeetingRows</name>
    <message>
        <source>Add a person</source>
        <translation>참석자 더하기</translation>
    </message>
    <message>
        <source>Take away person %1</source>
        <translation>참석자 %1 빼기</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>아직 적은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>할 일 더하기</translation>
    </message>
    <message>
        <source>Take away task %1</source>
        <translation>할 일 %1 빼기</translation>
    </message>
    <message>
        <source>Nothing was given to anybody.</source>
        <translation>맡긴 일이 없습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>Please write the day, such as 2026. 11. 21.</source>
        <translation>날짜를 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::MomentAnswer</name>
    <message>
        <source>%1: time</source>
        <translation>%1: 시각</translation>
    </message>
    <message>
        <source>Please write the time like 14:05</source>
        <translation>시각은 14:05처럼 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ui::MoreServiceFields</name>
    <message>
        <source>Add a site</source>
        <translation>이용 장소 추가</translation>
    </message>
    <message>
        <source>Take away site %1</source>
        <translation>이용 장소 %1 빼기</translation>
    </message>
    <message>
        <source>Only where the organisation is.</source>
        <translation>기관이 있는 곳뿐입니다.</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>Take away contact person %1</source>
        <translation>담당자 %1 빼기</translation>
    </message>
    <message>
        <source>No contact person yet.</source>
        <translation>아직 담당자가 없습니다.</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>기간 추가</translation>
    </message>
    <message>
        <source>Take away period %1</source>
        <translation>기간 %1 빼기</translation>
    </message>
    <message>
        <source>Only the days beside the service&apos;s name.</source>
        <translation>서비스에 적은 등록 기간뿐입니다.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>가격 추가</translation>
    </message>
    <message>
        <source>Take away price %1</source>
        <translation>가격 %1 빼기</translation>
    </message>
    <message>
        <source>The price above holds for everybody.</source>
        <translation>위의 가격이 모두에게 적용됩니다.</translation>
    </message>
    <message>
        <source>Class and contact</source>
        <translation>분류와 연락처</translation>
    </message>
    <message>
        <source>Prices by income grade</source>
        <translation>소득 등급별 가격</translation>
    </message>
    <message>
        <source>won a month</source>
        <translation>월, 원</translation>
    </message>
    <message>
        <source>Periods of registration</source>
        <translation>제공자 등록 기간</translation>
    </message>
    <message>
        <source>Sites of the organisation</source>
        <translation>기관의 이용 장소</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>담당자</translation>
    </message>
</context>
<context>
    <name>ui::NeedBar</name>
    <message>
        <source>None</source>
        <comment>level of need</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>level of need</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>level of need</comment>
        <translation>위급</translation>
    </message>
    <message>
        <source>%1, %2 of 4</source>
        <translation>%1, 4단계 중 %2</translation>
    </message>
    <message>
        <source>%1; last time %2</source>
        <translation>%1, 지난번 %2</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>level of need</comment>
        <translation>경미</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>level of need</comment>
        <translation>심각</translation>
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message>
        <source>Choose a kind</source>
        <translation>종류 고르기</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Brought back what was typed at %1</source>
        <translation>%1에 쓰던 글을 불러왔습니다</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>고친 내용 저장</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>%1에 초안 저장됨</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026. 11. 21.</source>
        <translation>날짜가 아닙니다. 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>아직 오지 않은 날짜입니다.</translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation>시각은 14:05처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>있었던 일을 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::NoteSource</name>
    <message>
        <source>Notes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>아직 기록이 없습니다</translation>
    </message>
    <message>
        <source>Calls, visits and observations stand here by their day.</source>
        <translation>전화, 방문, 관찰한 내용이 날짜순으로 보입니다.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>이전 기록 더 보기</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>첫 기록 쓰기</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>기록을 저장했습니다</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>기록을 고쳤습니다</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>기록을 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>ui::OfferFields</name>
    <message>
        <source>No longer offered</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>Such as Tue 10:00-11:30; Fri 10:00-11:30. Empty: by arrangement.</source>
        <translation>예: 화 10:00-11:30; 금 10:00-11:30. 비워 두면 시간은 협의합니다.</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>남은 자리</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>숫자로 써 주세요.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Where the organisation is</source>
        <translation>기관이 있는 곳</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>이용 장소</translation>
    </message>
    <message>
        <source>Sites are listed here once they are saved.</source>
        <translation>저장한 이용 장소가 여기에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::OfficePlaceCard</name>
    <message>
        <source>Where the office is</source>
        <translation>구청 주소</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>주소 바꾸기</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name and port, such as care.example.go.kr:8443. The office proves itself by its key, whatever the address.</source>
        <translation>이름과 포트를 씁니다. 예: care.example.go.kr:8443. 주소가 바뀌어도 구청은 열쇠로 확인합니다.</translation>
    </message>
    <message>
        <source>This is no address: a name, a colon and a number are needed.</source>
        <translation>주소가 아닙니다. 이름, 쌍점, 숫자를 써 주세요.</translation>
    </message>
    <message>
        <source>The office is looked for at the new address from now on.</source>
        <translation>이제 새 주소로 구청에 연결합니다.</translation>
    </message>
    <message>
        <source>Join again with a new code…</source>
        <translation>새 연결 번호로 다시 등록…</translation>
    </message>
</context>
<context>
    <name>ui::OptionRows</name>
    <message>
        <source>Say what each answer means</source>
        <translation>답마다 뜻을 풀어 쓰기</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>답 더하기</translation>
    </message>
    <message>
        <source>Set of answers</source>
        <translation>답 묶음</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>답 %1</translation>
    </message>
    <message>
        <source>Answer %1 in English</source>
        <translation>답 %1 영어</translation>
    </message>
    <message>
        <source>Points of answer %1</source>
        <translation>답 %1 점수</translation>
    </message>
    <message>
        <source>What answer %1 means</source>
        <translation>답 %1의 뜻</translation>
    </message>
    <message>
        <source>What this answer means</source>
        <translation>이 답의 뜻</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>답 %1 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n other question(s) with these answers</source>
        <translation>
            <numerusform>같은 답을 쓰는 다른 문항 %n개도 함께 바꾸기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrganisationFields</name>
    <message>
        <source>A new organisation</source>
        <translation>새 제공기관</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>기관 이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>It is added together with the service.</source>
        <translation>서비스와 함께 추가됩니다.</translation>
    </message>
    <message>
        <source>What you change here counts for all services of this organisation.</source>
        <translation>여기서 고친 내용은 이 기관의 모든 서비스에 적용됩니다.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>An organisation of this name is here already; please choose it above.</source>
        <translation>이름이 같은 기관이 이미 있습니다. 위에서 골라 주세요.</translation>
    </message>
    <message>
        <source>Write the number in digits.</source>
        <translation>전화번호를 숫자로 써 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewSide</name>
    <message>
        <source>What comes next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open household and relations</source>
        <translation>가구와 관계 열기</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>%n인 가구</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives alone, as far as is written</source>
        <translation>등록 정보상 1인 가구</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>받는 급여</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>입력 없음</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>이번 주 일정</translation>
    </message>
</context>
<context>
    <name>ui::OverviewTab</name>
    <message>
        <source>Assess</source>
        <translation>조사하기</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>최근 있었던 일</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Ctrl+Shift+N writes the first note.</source>
        <translation>아직 적은 내용이 없습니다. Ctrl+Shift+N으로 첫 기록을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Needs in ten areas</source>
        <translation>욕구 10개 영역</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>모든 기록</translation>
    </message>
    <message>
        <source>▲ last time %1</source>
        <translation>▲ 지난번 %1</translation>
    </message>
    <message>
        <source>Not assessed yet. The assessment shows which needs come first.</source>
        <translation>아직 조사하지 않았습니다. 조사하면 무엇이 먼저 필요한지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 · edition %2 · for screening, not a diagnosis</source>
        <translation>%1 · %2판 · 선별용이며 진단이 아닙니다</translation>
    </message>
</context>
<context>
    <name>ui::PackagesCard</name>
    <message>
        <source>By file</source>
        <translation>파일로 동기화</translation>
    </message>
    <message>
        <source>Write a file for the office…</source>
        <translation>구청에 보낼 파일 만들기…</translation>
    </message>
    <message>
        <source>Read a file of the office…</source>
        <translation>구청의 파일 읽기…</translation>
    </message>
    <message>
        <source>Where the network does not reach the office, a file goes there and one comes back. Both are sealed: nobody else can read them.</source>
        <translation>네트워크가 구청에 닿지 않으면 파일을 가져가고 답도 파일로 받습니다. 둘 다 봉인되어 다른 사람은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>to-the-office-%1</source>
        <comment>name of a file</comment>
        <translation>구청에-보낼-것-%1</translation>
    </message>
    <message>
        <source>The file for the office</source>
        <translation>구청에 보낼 파일</translation>
    </message>
    <message>
        <source>Files of the office (*.carepack)</source>
        <translation>구청과 동기화하는 파일 (*.carepack)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>파일을 만들었습니다: %1</translation>
    </message>
    <message>
        <source>No. %1, %2 change(s), %3. Please bring it to the office and read its answer here.</source>
        <translation>%1번, 변경 %2건, %3. 구청에 가져가고, 받은 답을 여기에서 읽어 주세요.</translation>
    </message>
    <message>
        <source>The file of the office</source>
        <translation>구청의 파일</translation>
    </message>
    <message>
        <source>The file was read in.</source>
        <translation>파일을 읽었습니다.</translation>
    </message>
    <message>
        <source>Not everything is here yet: please write one more file, and bring back its answer.</source>
        <translation>아직 다 오지 않았습니다. 파일을 하나 더 만들어 보내고 그 답을 가져와 주십시오.</translation>
    </message>
    <message>
        <source>One more file brings more of the older history.</source>
        <translation>파일을 하나 더 주고받으면 이전 이력이 더 옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Searching by initials</source>
        <translation>초성으로 찾는 중</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>여기서만 찾는 중</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or initials.</source>
        <translation>찾은 것이 없습니다. 글자를 줄이거나 초성으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>찾기·명령</translation>
    </message>
    <message>
        <source>Name, initials ㅍㅅㅈ, number, command</source>
        <translation>이름, 초성 ㅍㅅㅈ, 번호, 명령</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>ui::PaletteDelegate</name>
    <message>
        <source>Enter to open</source>
        <translation>Enter 열기</translation>
    </message>
</context>
<context>
    <name>ui::PalettePrefixes</name>
    <message>
        <source>people</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>services</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>The wrong keyboard is fine too (vt → ㅍㅅ)</source>
        <translation>영문으로 잘못 쳐도 찾습니다 (vt → ㅍㅅ)</translation>
    </message>
</context>
<context>
    <name>ui::PaperField</name>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Choose the signed paper</source>
        <translation>서명한 동의서 고르기</translation>
    </message>
    <message>
        <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>문서와 그림 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This is no PDF, PNG or JPEG of 10 MB at most, or it is damaged. Scan it anew with a lower resolution, or choose another file.</source>
        <translation>10MB 이하의 PDF·PNG·JPEG가 아니거나 파일이 손상되었습니다. 해상도를 낮춰 다시 스캔하거나 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The paper is not attached</source>
        <translation>파일을 붙이지 못했습니다</translation>
    </message>
    <message>
        <source>Drop the signed paper here, or choose it</source>
        <translation>서명한 동의서를 여기에 끌어다 놓거나 골라 주세요</translation>
    </message>
    <message>
        <source>%1 · encrypted with the vault when you save; the file itself stays where it is</source>
        <translation>%1 · 저장하면 보관함과 함께 암호화됩니다. 원래 파일은 그 자리에 그대로 있습니다</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG, 10 MB at most. Of pictures, place, time and device are taken out.</source>
        <translation>PDF·PNG·JPEG, 10MB까지. 그림에 담긴 촬영 장소·시각·기기 정보는 지웁니다.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>다른 파일 고르기</translation>
    </message>
    <message>
        <source>Drop one file, not several.</source>
        <translation>파일을 하나만 끌어다 놓아 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::PaperHeader</name>
    <message>
        <source>Masked copy</source>
        <translation>가린 사본</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자판</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Watermark: %1</source>
        <translation>워터마크: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>The screen is masked, and so is every copy</source>
        <translation>화면을 가린 동안에는 모든 사본도 가려집니다</translation>
    </message>
</context>
<context>
    <name>ui::PaperOut</name>
    <message>
        <source>For what is this paper needed?</source>
        <translation>이 출력물은 무엇에 필요합니까?</translation>
    </message>
    <message>
        <source>Every copy that leaves the program gets a number and is written to the access log with its reason.</source>
        <translation>프로그램 밖으로 나가는 사본은 모두 번호를 받고 사유와 함께 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>프린터로 보냈습니다: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>출력물 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperPage</name>
    <message>
        <source>Nothing to preview</source>
        <translation>미리 볼 문서가 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The printer did not take it. Please check the printer and print again.</source>
        <translation>프린터가 받지 않았습니다. 프린터를 확인하고 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>The paper was not printed</source>
        <translation>출력하지 못했습니다</translation>
    </message>
    <message>
        <source>A paper is opened from what it is about: a bundle, an assessment, a service, a consent or a conference.</source>
        <translation>출력물은 그것이 담는 기록에서 엽니다: 묶음, 조사, 서비스, 동의 또는 회의.</translation>
    </message>
    <message>
        <source>Back to the bundle</source>
        <translation>묶음으로</translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation>조사로</translation>
    </message>
    <message>
        <source>Back to the service</source>
        <translation>서비스로</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>대상자로</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>출력물</translation>
    </message>
    <message>
        <source>This consent cannot be printed yet: no office is set</source>
        <translation>기관 이름을 정하지 않아 이 동의서를 아직 출력할 수 없습니다</translation>
    </message>
    <message>
        <source>A consent must name the office that asks for it. Please write its name in Settings, Display, Office; then this paper can be printed.</source>
        <translation>동의서에는 동의를 받는 기관의 이름이 있어야 합니다. 설정 &gt; 표시 &gt; 기관에 이름을 적어 주세요. 그러면 출력할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PaperShow</name>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>The signed paper</source>
        <translation>서명한 동의서</translation>
    </message>
    <message>
        <source>Close the paper</source>
        <translation>동의서 닫기</translation>
    </message>
    <message>
        <source>%1 is a PDF</source>
        <translation>%1은(는) PDF입니다</translation>
    </message>
    <message>
        <source>CarePass shows pictures only. Save a copy to read it; the copy is not encrypted, so delete it afterwards.</source>
        <translation>돌봄패스는 그림만 보여 줍니다. 읽으려면 사본을 저장해 주세요. 사본은 암호화되지 않으니 보고 나서 지워 주세요.</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>동의서 사본 저장</translation>
    </message>
    <message>
        <source>The copy leaves the vault and is not encrypted. The access log keeps the reason.</source>
        <translation>사본은 보관함 밖에 암호화되지 않은 채 놓입니다. 사유는 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>저장할 곳 고르기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Copy saved and written to the access log</source>
        <translation>사본을 저장하고 접속기록에 남겼습니다</translation>
    </message>
    <message>
        <source>This paper waits to be sent</source>
        <translation>이 서류는 보내기를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>This paper has not arrived yet</source>
        <translation>이 서류는 아직 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>The file is not the one that the record tells of. Please ask whoever attached it to attach it anew.</source>
        <translation>기록에 적힌 파일이 아닙니다. 첨부한 사람에게 다시 첨부해 달라고 말해 주세요.</translation>
    </message>
    <message>
        <source>It is safe in this vault. Colleagues see it after the next sync with the office.</source>
        <translation>이 보관함에 안전하게 있습니다. 구청과 다음에 동기화하고 나면 동료도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here. The rest comes with a sync with the office, as soon as the colleague&apos;s PC has sent it.</source>
        <translation>%2조각 중 %1조각을 받았습니다. 동료의 PC가 보내고 나면, 나머지는 구청과 동기화할 때 도착합니다.</translation>
    </message>
    <message>
        <source>This paper could not be synced</source>
        <translation>이 서류를 동기화하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>ui::PaperSide</name>
    <message>
        <source>This paper</source>
        <translation>이 출력물</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>서비스 제공계획서</translation>
    </message>
    <message>
        <source>Easy-read plan</source>
        <translation>쉬운 계획서</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>어느 출력물</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>출력물의 언어</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>서식 바꾸기</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>지난 출력</translation>
    </message>
    <message>
        <source>Nothing was printed of this record yet.</source>
        <translation>이 기록은 아직 출력하지 않았습니다.</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>결재 기다림</translation>
    </message>
    <message>
        <source>approved %1, replaced</source>
        <translation>결재 %1, 새 판 있음</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>결재 %1</translation>
    </message>
    <message>
        <source>All in one form</source>
        <translation>한 장에 모두</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Approved: it is printed as it was on that day. What changes becomes a new edition.</source>
        <translation>결재된 판은 그날 그대로 출력됩니다. 바뀐 것은 새 판이 됩니다.</translation>
    </message>
    <message>
        <source>Template of the office, edition %1</source>
        <translation>기관 서식, %1판</translation>
    </message>
    <message>
        <source>Built-in template, edition %1</source>
        <translation>기본 서식, %1판</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>출력 못 함</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>가림</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
</context>
<context>
    <name>ui::PartFields</name>
    <message>
        <source>All grades</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Please write won in digits.</source>
        <translation>금액을 숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>Mon-Fri 09:00-18:00</source>
        <translation>월-금 09:00-18:00</translation>
    </message>
    <message>
        <source>Please write it as Mon-Fri 09:00-18:00; Sat 09:00-13:00.</source>
        <translation>월-금 09:00-18:00; 토 09:00-13:00처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordRoom</name>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>지금 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>At least 8 letters; the keyboard mode does not matter.</source>
        <translation>8자 이상. 한/영 상태는 상관없습니다.</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 비밀번호 한 번 더</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>The recovery code stays as it is</source>
        <translation>복구 번호는 그대로입니다</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3분</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5분</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10분</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15분</translation>
    </message>
    <message>
        <source>When nobody touches keys or mouse. Ctrl+L locks at once; what is half-typed is kept.</source>
        <translation>키보드와 마우스를 쓰지 않을 때 잠급니다. Ctrl+L은 바로 잠급니다. 쓰던 글은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Please type the password that opens the vault now.</source>
        <translation>지금 쓰는 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>This password is too short. Please use at least 8 letters.</source>
        <translation>비밀번호가 짧습니다. 8자 이상으로 정해 주세요.</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type the second one again.</source>
        <translation>두 비밀번호가 다릅니다. 두 번째 칸을 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>비밀번호를 바꿨습니다</translation>
    </message>
    <message>
        <source>The next time you unlock, use the new one.</source>
        <translation>다음부터 새 비밀번호로 열어 주세요.</translation>
    </message>
    <message>
        <source>Encrypt the vault anew</source>
        <translation>보관함 새로 암호화</translation>
    </message>
</context>
<context>
    <name>ui::PeopleBrowser</name>
    <message>
        <source>Filter this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>출력·내보내기</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>줄 높이</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>편안하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>조건 빼기: %1</translation>
    </message>
    <message>
        <source>Conditions of my own</source>
        <translation>내가 정한 조건</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>사례 %n건 담당 넘겨받기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads them from now on, instead of whoever did. What was written stays as it is.</source>
        <translation>지금부터 %1 님이 주사례관리자가 됩니다. 그동안 쓴 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>담당 넘겨받기</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>사례 %n건의 담당을 넘겨받았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>These cases are yours already</source>
        <translation>이미 내가 담당하는 사례입니다</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDelegate</name>
    <message>
        <source>Namesake</source>
        <translation>동명이인</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>조사 전</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>수정 충돌</translation>
    </message>
</context>
<context>
    <name>ui::PeopleHeader</name>
    <message>
        <source>Headings of the list</source>
        <translation>목록 제목</translation>
    </message>
</context>
<context>
    <name>ui::PeopleListCard</name>
    <message>
        <source>Looking for people</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>아직 등록한 대상자가 없습니다</translation>
    </message>
    <message>
        <source>Add a person, or bring in the spreadsheet that you have used so far, as it is.</source>
        <translation>한 사람씩 추가하거나, 쓰던 엑셀 명단을 그대로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>대상자 추가</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>예시 자료로 둘러보기</translation>
    </message>
    <message>
        <source>Nobody matches these conditions</source>
        <translation>조건에 맞는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Try a part of the name, initial consonants, a part of the address or of a phone number, or take conditions off.</source>
        <translation>이름의 일부, 초성, 주소나 전화번호의 일부로 찾거나 조건을 빼 보세요.</translation>
    </message>
    <message>
        <source>Take all conditions off</source>
        <translation>조건 모두 빼기</translation>
    </message>
    <message>
        <source>Import a list (XLSX, CSV)</source>
        <translation>명단 가져오기 (XLSX, CSV)</translation>
    </message>
</context>
<context>
    <name>ui::PeopleModel</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택함</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>선택 안 함</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Person added</source>
        <translation>사람을 추가했습니다</translation>
    </message>
    <message>
        <source>Particulars saved</source>
        <translation>인적사항을 저장했습니다</translation>
    </message>
    <message>
        <source>Household made</source>
        <translation>가구로 묶었습니다</translation>
    </message>
    <message>
        <source>Household saved</source>
        <translation>가구를 저장했습니다</translation>
    </message>
    <message>
        <source>Two records joined as one person</source>
        <translation>같은 사람으로 이었습니다</translation>
    </message>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3명 중 %2번째</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln person(s)</source>
        <translation>
            <numerusform>%1 · %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. Ctrl+Y로 다시 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleSource</name>
    <message>
        <source>Opened last</source>
        <translation>최근 연 사람</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>ui::PeopleStrip</name>
    <message>
        <source>People</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>People of this list</source>
        <translation>이 목록의 대상자</translation>
    </message>
    <message>
        <source>Back to the whole list</source>
        <translation>전체 목록으로</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the view, count of people</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::PeopleStripDelegate</name>
    <message>
        <source>Namesake, born %1</source>
        <translation>동명이인, %1년생</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>조사 전</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>List of people</source>
        <translation>대상자 목록</translation>
    </message>
</context>
<context>
    <name>ui::PersonDistrict</name>
    <message>
        <source>Move to another dong…</source>
        <translation>다른 동으로 이관…</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing. Both values are kept.</source>
        <translation>다른 사람도 같은 것을 고쳤습니다. 두 값 모두 보관됩니다.</translation>
    </message>
    <message>
        <source>Move the case of %1 to %2</source>
        <translation>%1 님의 사례 이관: %2</translation>
    </message>
    <message>
        <source>The whole case goes there with its history: the household, notes, assessments and care passes. Whoever may not read %1 does not see it any more.</source>
        <translation>가구, 기록, 조사, 돌봄패스까지 사례 전체가 이력과 함께 갑니다. %1의 사례를 볼 수 없는 사람에게는 더 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이관</translation>
    </message>
    <message>
        <source>The office waits for somebody of %1 to agree.</source>
        <translation>%1 담당자가 동의하면 이관됩니다.</translation>
    </message>
    <message>
        <source>The case goes to %1.</source>
        <translation>사례를 이관합니다: %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>제한</translation>
    </message>
    <message>
        <source>Open to the dong again…</source>
        <translation>열람 제한 풀기…</translation>
    </message>
    <message>
        <source>Only the people who were named read this case.</source>
        <translation>지정된 사람만 이 사례를 봅니다.</translation>
    </message>
    <message>
        <source>Restricted: only the people who were named read this case.</source>
        <translation>제한: 지정된 사람만 이 사례를 봅니다.</translation>
    </message>
    <message>
        <source>Who reads it…</source>
        <translation>볼 수 있는 사람…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>열람 제한…</translation>
    </message>
    <message>
        <source>Restricted case · %1</source>
        <translation>열람 제한 사례 · %1</translation>
    </message>
    <message>
        <source>The office waits for a second person to agree.</source>
        <translation>구청에서 다른 한 사람의 동의를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Only the people who were chosen read the case now.</source>
        <translation>이제 고른 사람만 이 사례를 봅니다.</translation>
    </message>
    <message>
        <source>Open the case of %1 to %2 again</source>
        <translation>%1 님 사례의 열람 제한을 풀어 %2에 다시 열기</translation>
    </message>
    <message>
        <source>Everybody who works for %1 reads it again, with all that was written while it was restricted.</source>
        <translation>%1 담당자 모두가 다시 봅니다. 제한된 동안 쓴 것도 함께 보입니다.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>제한 풀기</translation>
    </message>
    <message>
        <source>The case is open to %1 again.</source>
        <translation>사례를 %1에 다시 열었습니다.</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>수정 충돌 %1건</translation>
    </message>
    <message>
        <source>The office has no other dong</source>
        <translation>구청에 등록된 다른 동이 없습니다</translation>
    </message>
    <message>
        <source>Waits for somebody of %1 to agree to take the case</source>
        <translation>%1의 동의를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Until %1. It stays here meanwhile, and you go on as usual.</source>
        <translation>%1까지 기다립니다. 그동안 사례는 여기에 그대로 있고, 평소처럼 기록하시면 됩니다.</translation>
    </message>
    <message>
        <source>%1 asked for it, until %2. It stays here meanwhile, and you go on as usual.</source>
        <translation>%1 님이 이관을 요청했고 %2까지 기다립니다. 그동안 사례는 여기에 그대로 있고, 평소처럼 기록하시면 됩니다.</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>이관 요청 철회</translation>
    </message>
    <message>
        <source>The request was taken back. The case stays.</source>
        <translation>이관 요청을 거두었습니다. 사례는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Reason, without names; whoever has to agree reads it</source>
        <translation>사유(이름은 쓰지 마세요. 동의할 분이 읽습니다)</translation>
    </message>
</context>
<context>
    <name>ui::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>대상자 추가</translation>
    </message>
    <message>
        <source>Change particulars</source>
        <translation>인적사항 고치기</translation>
    </message>
    <message>
        <source>Somebody of this name and birthday is here already</source>
        <translation>이름과 생년월일이 같은 사람이 이미 있습니다</translation>
    </message>
    <message>
        <source>Open that person</source>
        <translation>그 사람 열기</translation>
    </message>
</context>
<context>
    <name>ui::PersonHead</name>
    <message>
        <source>Crisis score %1 / %2</source>
        <translation>위기도 %1 / %2</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>조사하기</translation>
    </message>
    <message>
        <source>Compose bundle</source>
        <translation>묶음 짜기</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>출력…</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>이은 기록</translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation>주사례관리자 %1</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Dangerous answer: %1</source>
        <translation>위험한 답: %1</translation>
    </message>
    <message>
        <source>Urgent points to be cleared up</source>
        <translation>확인할 긴급 항목 있음</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Back to the whole list</source>
        <translation>전체 목록으로</translation>
    </message>
</context>
<context>
    <name>ui::PersonLikeness</name>
    <message>
        <source>Both records together have more services than may be in %1. Everything goes on; please settle with that dong which of them end.</source>
        <translation>두 기록을 합하면 %1에 받을 수 있는 서비스 수를 넘습니다. 서비스는 모두 그대로 이어집니다. 어느 서비스를 종결할지 그 동과 상의해 주세요.</translation>
    </message>
    <message>
        <source>You answered: the same person. The services of both records count together.</source>
        <translation>같은 사람이라고 답했습니다. 두 기록의 서비스를 합하여 셉니다.</translation>
    </message>
    <message>
        <source>They answered: the same person.</source>
        <translation>그 동은 같은 사람이라고 답했습니다.</translation>
    </message>
    <message>
        <source>They answered: not the same person.</source>
        <translation>그 동은 다른 사람이라고 답했습니다.</translation>
    </message>
    <message>
        <source>Another dong may have a record of the same person</source>
        <translation>다른 동에 같은 사람의 기록이 있을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 may have a record of the same person</source>
        <translation>%1에 같은 사람의 기록이 있을 수 있습니다</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>답 취소</translation>
    </message>
    <message>
        <source>The answer was taken back</source>
        <translation>답을 취소했습니다</translation>
    </message>
    <message>
        <source>Noted: the same person</source>
        <translation>같은 사람으로 기록했습니다</translation>
    </message>
    <message>
        <source>Noted: not the same person</source>
        <translation>다른 사람으로 기록했습니다</translation>
    </message>
    <message>
        <source>Name, day of birth and sex are the same. More is not told; please talk with that dong. The records stay apart; the answer can be taken back.</source>
        <translation>이름, 생년월일, 성별이 같습니다. 그 밖의 내용은 알려 드리지 않으니 그 동에 문의해 주세요. 답하셔도 기록은 합쳐지지 않으며, 답은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The same person: count services together</source>
        <translation>같은 사람 (서비스를 합하여 셈)</translation>
    </message>
    <message>
        <source>Both dongs answered: not the same person. Services count apart.</source>
        <translation>두 동 모두 다른 사람이라고 답했습니다. 서비스를 따로 셉니다.</translation>
    </message>
    <message>
        <source>You answered: not the same person. They count apart once that dong agrees.</source>
        <translation>다른 사람이라고 답했습니다. 상대 동도 같은 답을 하면 서비스를 따로 셉니다.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>%1 keeps a record of a namesake</source>
        <translation>%1에 동명이인의 기록이 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::PersonPanel</name>
    <message>
        <source>Parts of this person&apos;s page</source>
        <translation>대상자 화면의 부분</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>인적사항</translation>
    </message>
    <message>
        <source>Household and relations</source>
        <translation>가구와 관계</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Care pass</source>
        <translation>돌봄패스</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>This record is shown as part of another</source>
        <translation>다른 기록에 이어져 보이는 기록입니다</translation>
    </message>
    <message>
        <source>What was written here stands on that person&apos;s page too.</source>
        <translation>여기에 적은 내용은 그 사람 화면에도 보입니다.</translation>
    </message>
    <message>
        <source>Open that person</source>
        <translation>그 사람 열기</translation>
    </message>
    <message>
        <source>Changes to the particulars were begun here</source>
        <translation>고치다 만 인적사항이 있습니다</translation>
    </message>
    <message>
        <source>They are kept as a draft.</source>
        <translation>초안으로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>회의</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, initials, number or address</source>
        <translation>이름, 초성, 번호, 주소</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>찾은 사람</translation>
    </message>
</context>
<context>
    <name>ui::PersonSafety</name>
    <message>
        <source>Safety on visits</source>
        <translation>방문 안전</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(가림)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n different value(s), to be decided</source>
        <translation>
            <numerusform>%1 · 서로 다른 값 %n개, 결정 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>값 정하기…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>%1 값 정하기</translation>
    </message>
</context>
<context>
    <name>ui::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>전화번호</translation>
    </message>
</context>
<context>
    <name>ui::PhoneSection</name>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>번호 추가</translation>
    </message>
    <message>
        <source>Take away number %1</source>
        <translation>번호 %1 빼기</translation>
    </message>
    <message>
        <source>No number written yet.</source>
        <translation>아직 적은 번호가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PlaceCard</name>
    <message>
        <source>Candidates for %1</source>
        <translation>%1 후보</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show all candidates for %1</source>
        <translation>%1 후보 모두 보기</translation>
    </message>
    <message>
        <source>Hide reasons</source>
        <translation>이유 감추기</translation>
    </message>
    <message>
        <source>Reasons of the order</source>
        <translation>순위 이유</translation>
    </message>
    <message>
        <source>%1, %2 points:</source>
        <translation>%1, %2점:</translation>
    </message>
    <message>
        <source>This place is not used.</source>
        <translation>이 자리는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>Leave this place unused</source>
        <translation>이 자리 비워 두기</translation>
    </message>
    <message numerus="yes">
        <source>%n other candidate(s)</source>
        <translation>
            <numerusform>다른 후보 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>No other candidate</source>
        <translation>다른 후보 없음</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
</context>
<context>
    <name>ui::PlaceRows</name>
    <message>
        <source>Add a place</source>
        <translation>결재 칸 추가</translation>
    </message>
    <message>
        <source>Place of approval %1</source>
        <translation>결재 칸 %1</translation>
    </message>
    <message>
        <source>Remove place of approval %1</source>
        <translation>결재 칸 %1 빼기</translation>
    </message>
</context>
<context>
    <name>ui::PlacesGrid</name>
    <message>
        <source>When</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>이용</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>빈자리</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>places checked: %1</source>
        <translation>자리 확인: %1</translation>
    </message>
</context>
<context>
    <name>ui::PracticePage</name>
    <message>
        <source>Size of the district</source>
        <translation>동네 크기</translation>
    </message>
    <message>
        <source>One dong</source>
        <translation>동 하나</translation>
    </message>
    <message>
        <source>One dong, ten years</source>
        <translation>동 하나, 10년 치</translation>
    </message>
    <message>
        <source>Enough to try everything; ready in a few seconds.</source>
        <translation>무엇이든 해 보기에 넉넉하며 몇 초면 됩니다.</translation>
    </message>
    <message>
        <source>As full as after ten years of work; takes up to a few minutes.</source>
        <translation>10년 일한 만큼 채웁니다. 몇 분 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Start for practice</source>
        <translation>연습용으로 시작</translation>
    </message>
    <message>
        <source>You get a vault of its own, filled with an invented district. Try everything; nobody real is in it.</source>
        <translation>지어낸 동네가 들어 있는 보관함을 따로 만들어 드립니다. 실제 사람은 없으니 무엇이든 해 보세요.</translation>
    </message>
    <message>
        <source>A vault for practice stays one</source>
        <translation>연습용 보관함은 언제까지나 연습용입니다</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>At least 8 letters. Not the one of your real vault. There is no recovery code.</source>
        <translation>8자 이상입니다. 실제 보관함의 비밀번호와 다르게 정해 주세요. 복구 번호는 없습니다.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>비밀번호 다시</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Inventing a district…</source>
        <translation>동네를 지어내는 중…</translation>
    </message>
    <message>
        <source>Making the vault and inventing people, houses, notes and services</source>
        <translation>보관함을 만들고 사람, 집, 기록, 자원을 지어내는 중</translation>
    </message>
    <message>
        <source>Please write your name; it stands under everything you write.</source>
        <translation>이름을 적어 주세요. 쓰시는 모든 것에 이름이 남습니다.</translation>
    </message>
    <message>
        <source>This password is too short. Please use at least 8 letters.</source>
        <translation>비밀번호가 짧습니다. 8자 이상으로 정해 주세요.</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type the second one again.</source>
        <translation>두 비밀번호가 다릅니다. 두 번째를 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please say where the file shall lie.</source>
        <translation>파일을 둘 곳을 적어 주세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>Every page, paper and file says that it is for practice. It can never sync anything with an office. When you are done, delete it on its unlock page.</source>
        <translation>모든 화면, 문서, 파일에 연습용이라고 나옵니다. 사무실과는 무엇도 동기화할 수 없습니다. 다 하시면 잠금 화면에서 지워 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::PracticeRibbon</name>
    <message>
        <source>For practice</source>
        <translation>연습용</translation>
    </message>
    <message>
        <source>For practice · all people in this vault are invented</source>
        <translation>연습용 · 이 보관함의 사람은 모두 지어낸 사람입니다</translation>
    </message>
</context>
<context>
    <name>ui::PreviewStep</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>명단의 줄</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>문제 목록 저장</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for a decision</source>
        <translation>
            <numerusform>정해 주셔야 할 줄이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows without one are left out; everything else is taken in.</source>
        <translation>정하지 않은 줄은 빼고 나머지를 모두 가져옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in</source>
        <translation>
            <numerusform>가져올 수 없는 줄이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out; everything else is taken in. The reason stands beside each row.</source>
        <translation>이 줄은 빼고 나머지를 모두 가져옵니다. 이유는 줄마다 옆에 적혀 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::PriceFields</name>
    <message>
        <source>Price a month</source>
        <translation>월 가격</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>정부지원금</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>본인부담금</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>금액이 맞습니다</translation>
    </message>
    <message>
        <source>Does not add up: %1 too much</source>
        <translation>금액이 %1 많습니다</translation>
    </message>
    <message>
        <source>Does not add up: %1 missing</source>
        <translation>금액이 %1 모자랍니다</translation>
    </message>
    <message>
        <source>Please write won in digits.</source>
        <translation>금액을 숫자로 써 주세요.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>채워 주세요.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation>0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Subsidy and copay have to add up to the price.</source>
        <translation>정부지원금과 본인부담금의 합이 가격과 같아야 합니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message>
        <source>To be mended</source>
        <translation>고칠 것</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>권고</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsCard</name>
    <message>
        <source>Waits for a second person</source>
        <translation>두 번째 사람의 승인 대기</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>반려…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>동의…</translation>
    </message>
    <message>
        <source>asked by you · until %1</source>
        <translation>내가 요청함 · %1까지</translation>
    </message>
    <message>
        <source>asked by %1 · until %2</source>
        <translation>%1 님이 요청함 · %2까지</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>답할 차례</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>요청 철회…</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>동의: %1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>동의했습니다.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>요청 철회: %1</translation>
    </message>
    <message>
        <source>All stays as it is.</source>
        <translation>모두 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>요청 철회</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>반려: %1</translation>
    </message>
    <message>
        <source>All stays as it is. %1 can ask again; please tell him why.</source>
        <translation>모두 그대로 둡니다. %1 님이 다시 요청할 수 있으니, 이유를 알려 주세요.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>요청을 거두었습니다.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>반려했습니다.</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>구청에 묻는 중</translation>
    </message>
    <message>
        <source>The case comes with its whole history: the household, notes, assessments and care passes. What the former holder still sends afterwards is put before you.</source>
        <translation>가구, 기록, 조사, 돌봄패스까지 사례 전체가 이력과 함께 옵니다. 이전 담당자가 나중에 보내는 것은 충돌함에서 확인하시게 됩니다.</translation>
    </message>
    <message>
        <source>With your signature the office does it.</source>
        <translation>서명하시면 구청에서 처리합니다.</translation>
    </message>
    <message>
        <source>Agreed. The case comes with the next sync.</source>
        <translation>동의했습니다. 사례는 다음 동기화 때 옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::QrPicture</name>
    <message>
        <source>Recovery code as a picture to scan</source>
        <translation>복구 번호 QR 그림</translation>
    </message>
</context>
<context>
    <name>ui::QuestionLine</name>
    <message>
        <source>Question</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1~%2점</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>여러 개 고름</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>답하지 않아도 됨</translation>
    </message>
    <message>
        <source>asked only on a condition</source>
        <translation>조건이 맞을 때만 물음</translation>
    </message>
    <message>
        <source>urgent point</source>
        <translation>긴급 항목</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>묶음 이름</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>무엇을 묻습니까?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>문항 %1</translation>
    </message>
</context>
<context>
    <name>ui::QuestionPanel</name>
    <message>
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>짧은 이름</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>반드시 답해야 함</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>글자 수 제한</translation>
    </message>
    <message>
        <source>What to do at once</source>
        <translation>바로 할 일</translation>
    </message>
    <message>
        <source>Asked only when</source>
        <translation>묻는 조건</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>답하는 방식</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>최소와 최대</translation>
    </message>
    <message>
        <source>Makes the case urgent</source>
        <translation>긴급으로 보는 답</translation>
    </message>
    <message>
        <source>It stands beside the question as soon as the answer is chosen: whom to tell, whom to call.</source>
        <translation>그 답을 고르면 바로 보입니다. 누구에게 알리고 어디에 전화할지 써 주세요.</translation>
    </message>
    <message>
        <source>For tables and lists of what is still open.</source>
        <translation>표와 미응답 목록에 쓰입니다.</translation>
    </message>
    <message>
        <source>Copy below</source>
        <translation>아래에 복제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Shift+Delete in the list does the same. It can be undone.</source>
        <translation>목록에서 Shift+Delete로도 지웁니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>With the answer “%1”</source>
        <translation>“%1”이라고 답하면</translation>
    </message>
    <message numerus="yes">
        <source>From %n point(s) on</source>
        <translation>
            <numerusform>%n점 이상이면</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuestionRow</name>
    <message>
        <source>▲ last time %1</source>
        <translation>▲ 지난번 %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 모름</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>화면 이동</translation>
    </message>
</context>
<context>
    <name>ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, 기다리는 것 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to be decided</source>
        <translation>
            <numerusform>%1, 확인할 것 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Brought back what was not saved</source>
        <translation>저장하지 않은 내용을 불러왔습니다</translation>
    </message>
    <message>
        <source>Typed until %1. Save it, or throw it away.</source>
        <translation>%1까지 쓴 내용입니다. 저장하거나 버려 주세요.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>%1에 초안 저장됨</translation>
    </message>
    <message>
        <source>Not saved: look at the marked fields</source>
        <translation>저장하지 못했습니다. 표시된 칸을 확인해 주세요</translation>
    </message>
</context>
<context>
    <name>ui::RecordsTab</name>
    <message>
        <source>Assessments</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>아직 조사하지 않았습니다</translation>
    </message>
    <message>
        <source>The assessment shows which needs come first.</source>
        <translation>조사하면 무엇이 먼저 필요한지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>No care pass yet</source>
        <translation>아직 돌봄패스가 없습니다</translation>
    </message>
    <message>
        <source>A bundle joins care, rehabilitation and counselling.</source>
        <translation>돌봄, 재활, 상담을 하나로 묶어 드립니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Assess now</source>
        <translation>지금 조사하기</translation>
    </message>
    <message>
        <source>Compose a bundle</source>
        <translation>묶음 짜기</translation>
    </message>
</context>
<context>
    <name>ui::RecoverPage</name>
    <message>
        <source>Open and set the password</source>
        <translation>열고 비밀번호 정하기</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>복구 번호로 열기</translation>
    </message>
    <message>
        <source>The code was shown when the vault was made: nine groups of four.</source>
        <translation>보관함을 만들 때 보여 드린 번호입니다. 네 글자씩 아홉 묶음입니다.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 비밀번호 한 번 더</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Please type the recovery code.</source>
        <translation>복구 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>This password is too short. Please use at least 8 letters.</source>
        <translation>비밀번호가 짧습니다. 8자 이상으로 정해 주세요.</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type the second one again.</source>
        <translation>두 비밀번호가 다릅니다. 두 번째 칸을 다시 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::RelationEditor</name>
    <message>
        <source>Who</source>
        <translation>누구</translation>
    </message>
    <message>
        <source>Choose a relation</source>
        <translation>관계 고르기</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Call in an emergency</source>
        <translation>비상시 연락</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>새 사람으로 추가</translation>
    </message>
    <message>
        <source>Is of this person</source>
        <translation>이 사람과의 관계</translation>
    </message>
    <message>
        <source>How they get on</source>
        <translation>관계의 질</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Somebody who is not in this vault can stay a name only.</source>
        <translation>보관함에 없는 사람은 이름만 적어도 됩니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save relation</source>
        <translation>관계 저장</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>고른 사람: %1</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>누구인지 적어 주세요.</translation>
    </message>
    <message>
        <source>Choose what they are to each other.</source>
        <translation>어떤 관계인지 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::RepeatedAnswer</name>
    <message>
        <source>One more answer</source>
        <translation>답 더하기</translation>
    </message>
</context>
<context>
    <name>ui::RepeatedGroup</name>
    <message>
        <source>One more: %1</source>
        <translation>%1 더하기</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>%1: take out</source>
        <translation>%1: 빼기</translation>
    </message>
</context>
<context>
    <name>ui::ResidenceSection</name>
    <message>
        <source>Residence and household</source>
        <translation>거주와 가구</translation>
    </message>
    <message>
        <source>Registered residence</source>
        <translation>주민등록지</translation>
    </message>
    <message>
        <source>Lives at, if elsewhere</source>
        <translation>실거주지(다를 때)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Place in the household</source>
        <translation>세대주와의 관계</translation>
    </message>
    <message>
        <source>Who lives together is set on the tab of household and relations.</source>
        <translation>함께 사는 사람은 ‘가구와 관계’ 탭에서 정합니다.</translation>
    </message>
</context>
<context>
    <name>ui::RestrictForm</name>
    <message>
        <source>Restrict</source>
        <translation>열람 제한</translation>
    </message>
    <message>
        <source>Who may read the case</source>
        <translation>이 사례를 볼 수 있는 사람</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>It stands in the office&apos;s book of acts. Please write nothing about the person.</source>
        <translation>구청의 처리 기록에 남습니다. 대상자에 관한 내용은 쓰지 말아 주세요.</translation>
    </message>
    <message>
        <source>Who reads the case of %1</source>
        <translation>%1 님의 사례를 보는 사람</translation>
    </message>
    <message>
        <source>Restrict the case of %1</source>
        <translation>%1 님 사례의 열람 제한</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>고른 사람이 없습니다</translation>
    </message>
    <message>
        <source>At least one person has to be able to read the case.</source>
        <translation>적어도 한 사람은 이 사례를 볼 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Only %1 will read it</source>
        <translation>%1만 보게 됩니다</translation>
    </message>
    <message>
        <source>You will not read it any more, and cannot undo this yourself. %1</source>
        <translation>본인도 더는 볼 수 없고, 스스로 되돌릴 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Please choose who may read the case.</source>
        <translation>이 사례를 볼 수 있는 사람을 골라 주세요.</translation>
    </message>
    <message>
        <source>Please write why.</source>
        <translation>사유를 적어 주세요.</translation>
    </message>
    <message>
        <source>I will not read this case any more, and mean it</source>
        <translation>이 사례를 더는 볼 수 없음을 알고 진행합니다</translation>
    </message>
    <message>
        <source>You will not read it any more, and cannot undo this yourself.</source>
        <translation>이 사례를 더는 볼 수 없게 되며, 스스로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Please choose yourself too, or tick that you mean it.</source>
        <translation>본인도 선택하거나, 알고 있음을 표시해 주세요.</translation>
    </message>
    <message>
        <source>The case with its household, notes, assessments and care passes leaves the PCs of all others at their next sync.</source>
        <translation>가구, 상담 기록, 조사, 돌봄패스까지 사례 전체가 다른 모든 사람의 PC에서 다음 동기화 때 빠집니다.</translation>
    </message>
</context>
<context>
    <name>ui::ResultStep</name>
    <message>
        <source>Look at the list</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>문제 목록 저장</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Nothing was new: everything is known already</source>
        <translation>새로운 내용이 없습니다. 이미 모두 들어 있습니다</translation>
    </message>
    <message>
        <source>All rows are in the vault. The same file may be chosen again at any time; nothing is doubled.</source>
        <translation>모든 줄이 보관함에 들어 있습니다. 같은 파일을 다시 골라도 겹쳐 들어가지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Correct them in the file and choose it again; nothing is doubled.</source>
        <translation>
            <numerusform>%n줄은 뺐습니다. 파일에서 고친 뒤 다시 고르시면 됩니다. 겹쳐 들어가지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가함</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>values set</source>
        <translation>값을 바꿈</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌렸습니다</translation>
    </message>
    <message>
        <source>The vault is as it was before this list.</source>
        <translation>보관함이 이 명단을 가져오기 전과 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in</source>
        <translation>
            <numerusform>%Ln줄을 가져왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read; the list of problems names them.</source>
        <translation>
            <numerusform>칸 %n개를 읽지 못했습니다. 문제 목록에서 확인하실 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewEntries</name>
    <message>
        <source>Accesses</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Name, reason or record</source>
        <translation>이름, 사유, 기록 번호</translation>
    </message>
    <message>
        <source>Only what is unusual</source>
        <translation>특이 사항만</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Search the accesses</source>
        <translation>접속기록 찾기</translation>
    </message>
    <message>
        <source>Kind of access</source>
        <translation>접속 종류</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>대상 기록</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>특이 사항</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>구청에 묻는 중</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2건 중 %1건 표시</translation>
    </message>
    <message>
        <source>Nothing in this month fits. Please take a filter off or search for less.</source>
        <translation>조건에 맞는 접속기록이 없습니다. 조건을 풀거나 검색어를 줄여 주세요.</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>접속지</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The printer did not take it. Please check it and print again.</source>
        <translation>프린터가 받지 않았습니다. 프린터를 확인하고 다시 출력해 주세요.</translation>
    </message>
    <message>
        <source>Monthly review of accesses</source>
        <translation>접속기록 월간 점검</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>점검할 달</translation>
    </message>
    <message>
        <source>To the district office</source>
        <translation>구청 화면으로</translation>
    </message>
    <message>
        <source>Review of accesses</source>
        <translation>접속기록 점검</translation>
    </message>
    <message>
        <source>%1 · signed</source>
        <translation>%1 · 서명됨</translation>
    </message>
    <message>
        <source>Reading the access logs of the district</source>
        <translation>구청의 접속기록을 읽는 중</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>Signed, more came since</source>
        <translation>서명 뒤 더 들어옴</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>아직 서명 전</translation>
    </message>
    <message>
        <source>This vault belongs to no district office</source>
        <translation>구청에 연결되지 않은 보관함입니다</translation>
    </message>
    <message>
        <source>The office collects the access logs of all PCs, and a reviewer looks at them once a month. Your own access log stands in the settings.</source>
        <translation>구청이 모든 컴퓨터의 접속기록을 모으고, 점검자가 매달 살펴봅니다. 내 접속기록은 설정에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your role does not review accesses</source>
        <translation>접속기록을 점검하는 역할이 아닙니다</translation>
    </message>
    <message>
        <source>That is for reviewers of accesses and supervisors. The person in charge of the system gives the role.</source>
        <translation>접속기록 점검자와 구 책임자의 일입니다. 역할은 시스템 관리자가 부여합니다.</translation>
    </message>
    <message>
        <source>No accesses in %1</source>
        <translation>%1의 접속기록이 없습니다</translation>
    </message>
    <message>
        <source>Logs arrive when PCs sync with the office. Please choose another month, or look again after the next sync.</source>
        <translation>접속기록은 컴퓨터들이 구청과 동기화할 때 모입니다. 다른 달을 고르거나, 다음 동기화 뒤에 다시 봐 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPeople</name>
    <message>
        <source>an account that is gone</source>
        <translation>없어진 계정</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>사람별</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>What is unusual stands first</source>
        <translation>눈에 띄는 사람이 먼저 나옵니다</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>소명 필요</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 것</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSign</name>
    <message>
        <source>Signature</source>
        <translation>점검 서명</translation>
    </message>
    <message>
        <source>What was found, and what was done about it</source>
        <translation>점검 의견(발견한 것과 조치한 것)</translation>
    </message>
    <message>
        <source>Such as: nothing unusual. Or: asked a colleague about 12 records on a Saturday; an emergency, shown by the note.</source>
        <translation>예: 특이 사항 없음. 또는: 토요일에 12건을 열어 본 까닭을 심가람 주무관에게 물음. 긴급 방문이었음(기록으로 확인).</translation>
    </message>
    <message numerus="yes">
        <source>%n of these accesses are your own</source>
        <translation>
            <numerusform>이 달에 본인의 접속기록이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs alone for himself. A second reviewer signs below, or later at his own PC: the month then waits for him at the office.</source>
        <translation>본인 것은 혼자 서명할 수 없습니다. 두 번째 점검자가 아래에서 함께 서명하거나, 나중에 자기 컴퓨터에서 서명합니다. 그때까지 구청에서 기다립니다.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>아직 서명 전</translation>
    </message>
    <message>
        <source>This month is not over yet</source>
        <translation>아직 끝나지 않은 달입니다</translation>
    </message>
    <message>
        <source>Please look at what is unusual, write what you found, and sign.</source>
        <translation>특이 사항을 살펴보고, 의견을 쓰고, 서명해 주세요.</translation>
    </message>
    <message>
        <source>More accesses will come. Please sign when it is over.</source>
        <translation>접속기록이 더 들어옵니다. 달이 끝난 뒤에 서명해 주세요.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>%1 님이 %2에 서명했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n more came after that, from PCs that had been away. Please look and sign once more.</source>
        <translation>
            <numerusform>그 뒤에 늦게 연결된 컴퓨터에서 %n건이 더 들어왔습니다. 살펴보고 다시 서명해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature waits for a second one</source>
        <translation>두 번째 서명을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Another reviewer gives it at his own PC, until %1.</source>
        <translation>다른 점검자가 %1까지 자기 컴퓨터에서 서명하면 됩니다.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>내 서명 거두기</translation>
    </message>
    <message>
        <source>%1 has signed and needs a second signature</source>
        <translation>%1 님이 서명했고 두 번째 서명이 필요합니다</translation>
    </message>
    <message>
        <source>Without a remark.</source>
        <translation>의견 없이 서명했습니다.</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>함께 서명</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>구청에 묻는 중</translation>
    </message>
    <message>
        <source>Signed. It waits for the second reviewer.</source>
        <translation>서명했습니다. 두 번째 점검자를 기다립니다.</translation>
    </message>
    <message>
        <source>The month is signed.</source>
        <translation>이 달의 점검에 서명했습니다.</translation>
    </message>
    <message>
        <source>The signature was taken back.</source>
        <translation>서명을 거두었습니다.</translation>
    </message>
    <message>
        <source>Sign once more…</source>
        <translation>다시 서명…</translation>
    </message>
</context>
<context>
    <name>ui::RotationForm</name>
    <message>
        <source>Makes a new key, for when somebody may have copied the key file or knew an old password. The window locks meanwhile; password and recovery code stay as they are.</source>
        <translation>열쇠를 새로 만듭니다. 누군가 열쇠 파일을 복사했거나 예전 비밀번호를 알았을 수 있을 때 해 주세요. 그동안 창이 잠기며 비밀번호와 복구 번호는 그대로입니다.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>지금 비밀번호</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 번호</translation>
    </message>
    <message>
        <source>Lock and encrypt anew</source>
        <translation>잠그고 새로 암호화</translation>
    </message>
    <message>
        <source>Please type the password that opens the vault now.</source>
        <translation>지금 보관함을 여는 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please type the recovery code from the paper you keep.</source>
        <translation>보관하고 계신 종이의 복구 번호를 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::RowDelegate</name>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>Rules</source>
        <translation>규칙 확인</translation>
    </message>
    <message>
        <source>What needs attention does not stop you: with a reason the draft can be kept.</source>
        <translation>확인 항목은 막지 않습니다. 사유를 남기면 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>설명 접기</translation>
    </message>
    <message>
        <source>Explain this bundle</source>
        <translation>이 묶음을 고른 이유 보기</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>확인 %1</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>통과 %1</translation>
    </message>
    <message>
        <source>The search was stopped: another bundle may be better by %1 at most.</source>
        <translation>찾기를 중간에 멈췄습니다. 더 나은 묶음이 있더라도 차이는 %1을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>보통보다 긴 기간</translation>
    </message>
    <message>
        <source>%1 months, usually %2</source>
        <translation>%1개월, 보통 %2개월</translation>
    </message>
    <message>
        <source>Another bundle than proposed</source>
        <translation>제안과 다른 묶음</translation>
    </message>
    <message>
        <source>The reason is kept with what the composer had proposed.</source>
        <translation>이유는 처음 제안된 묶음과 함께 남습니다.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>동의 받기</translation>
    </message>
</context>
<context>
    <name>ui::RuleRow</name>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Write the reason here</source>
        <translation>사유를 여기에 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ui::SampleGrid</name>
    <message>
        <source>Leave out</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>%1열의 내용</translation>
    </message>
</context>
<context>
    <name>ui::ScorePane</name>
    <message>
        <source>Score now</source>
        <translation>지금 점수</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>For screening, not a diagnosis.</source>
        <translation>선별용이며 진단이 아닙니다.</translation>
    </message>
    <message>
        <source>Hide the way to this score</source>
        <translation>점수 계산 과정 감추기</translation>
    </message>
    <message>
        <source>How this score came about</source>
        <translation>점수 계산 과정 보기</translation>
    </message>
    <message>
        <source>Score %1%2</source>
        <translation>점수 %1%2</translation>
    </message>
    <message>
        <source>/ %1 points</source>
        <translation>/ %1점</translation>
    </message>
    <message>
        <source>no total is reckoned here</source>
        <translation>합계를 내지 않는 조사입니다</translation>
    </message>
    <message numerus="yes">
        <source>Provisional · %n open</source>
        <translation>
            <numerusform>잠정 · 답 없는 문항 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 모름</translation>
    </message>
    <message>
        <source>Please find out soon.</source>
        <translation>곧 확인해 주세요.</translation>
    </message>
    <message>
        <source>Suggested class: %1</source>
        <translation>구분 제안: %1</translation>
    </message>
    <message>
        <source>%1 %2 points</source>
        <translation>%1 %2점</translation>
    </message>
    <message>
        <source>No answer speaks for another class. The case conference decides.</source>
        <translation>다르게 볼 답이 없습니다. 최종 구분은 사례회의에서 정합니다.</translation>
    </message>
    <message>
        <source>%1. The case conference decides.</source>
        <translation>%1. 최종 구분은 사례회의에서 정합니다.</translation>
    </message>
    <message>
        <source>no total while answers are missing</source>
        <translation>답이 모자라 합계를 내지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s) answered</source>
        <translation>
            <numerusform>/ %n문항 답함</numerusform>
        </translation>
    </message>
    <message>
        <source>Treated as urgent whatever the total.</source>
        <translation>합계와 관계없이 긴급으로 다룹니다.</translation>
    </message>
</context>
<context>
    <name>ui::SectionRow</name>
    <message>
        <source>This section may be moved, but not left out.</source>
        <translation>이 부분은 옮길 수는 있지만 뺄 수는 없습니다.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>No text below the heading</source>
        <translation>제목 아래 글 없음</translation>
    </message>
    <message>
        <source>Heading of: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>Text of: %1</source>
        <translation>글: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>위로: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>아래로: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>빼기: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionRows</name>
    <message>
        <source>Add a section of our own</source>
        <translation>우리 부분 추가</translation>
    </message>
</context>
<context>
    <name>ui::SectionView</name>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 모름</translation>
    </message>
    <message>
        <source>Questions without an answer are not added up, but counted apart</source>
        <translation>답이 없는 문항은 더하지 않고 따로 셉니다</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>세부 문항</translation>
    </message>
    <message>
        <source>What was seen, what was said</source>
        <translation>관찰한 것, 들은 말</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <translation>▲ %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>ui::ServiceBrowser</name>
    <message>
        <source>All areas</source>
        <translation>모든 영역</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>이 목록에서 찾기</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>제공 여부</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>제공 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>No service is chosen</source>
        <translation>고른 서비스가 없습니다</translation>
    </message>
    <message>
        <source>Choose a line of the list to see its times, price and for whom it is.</source>
        <translation>목록에서 한 줄을 고르면 시간과 가격, 누구에게 맞는지 보입니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>This service is no longer in the directory</source>
        <translation>이 서비스는 이제 목록에 없습니다</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>자원 목록을 읽고 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::ServiceDetail</name>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>다시 제공</translation>
    </message>
    <message>
        <source>End</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>It is proposed for care passes again.</source>
        <translation>돌봄패스를 짤 때 다시 제안됩니다.</translation>
    </message>
    <message>
        <source>It stays here, but is no longer proposed for care passes.</source>
        <translation>목록에는 남지만 돌봄패스를 짤 때 더는 제안되지 않습니다.</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>월 가격</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록 기간</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>comes home</source>
        <translation>집으로 옴</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>보장하는 욕구</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>이용 대상</translation>
    </message>
    <message>
        <source>registered disabilities</source>
        <translation>등록 장애인만</translation>
    </message>
    <message>
        <source>Suited to</source>
        <translation>맞는 질환</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>Not suited for</source>
        <translation>맞지 않는 질환</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>A care pass has this service</source>
        <translation>이 서비스가 들어 있는 돌봄패스가 있습니다</translation>
    </message>
    <message>
        <source>So it stays in the directory. You can end it: it is then no longer proposed.</source>
        <translation>그래서 목록에서 지울 수 없습니다. 제공을 끝내면 더는 제안되지 않습니다.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>제공 종료</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>오늘 확인함</translation>
    </message>
    <message>
        <source>Somebody asked, and it is as it stands here.</source>
        <translation>기관에 물어보니 여기 적힌 그대로입니다.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>검증일</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>누리집</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>안내문</translation>
    </message>
</context>
<context>
    <name>ui::ServiceFields</name>
    <message>
        <source>Add days and times</source>
        <translation>요일과 시간 추가</translation>
    </message>
    <message>
        <source>Take away days and times %1</source>
        <translation>요일과 시간 %1 빼기</translation>
    </message>
    <message>
        <source>Not offered at any time.</source>
        <translation>정한 요일과 시간이 없습니다.</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* 필수</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>won a month</source>
        <translation>월, 원</translation>
    </message>
    <message>
        <source>Days, times and places</source>
        <translation>요일·시간과 자리</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>이용 대상</translation>
    </message>
</context>
<context>
    <name>ui::ServiceForm</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>서비스 고치기</translation>
    </message>
</context>
<context>
    <name>ui::ServiceListCard</name>
    <message>
        <source>No services yet</source>
        <translation>아직 서비스가 없습니다</translation>
    </message>
    <message>
        <source>The composer proposes care passes out of what stands here. Bring in the list of providers that you have, as it is, or add services one by one.</source>
        <translation>여기 있는 서비스로 돌봄패스를 짭니다. 갖고 계신 제공기관 명단을 그대로 가져오거나 서비스를 하나씩 추가해 주세요.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>맞는 서비스가 없습니다</translation>
    </message>
    <message>
        <source>Try a part of the name, initial consonants, a day, a part of the address or of the phone number, or take the filters off.</source>
        <translation>이름 일부, 초성, 요일, 주소나 전화번호 일부로 찾거나 조건을 빼 보세요.</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>조건 모두 빼기</translation>
    </message>
    <message>
        <source>Import a list (XLSX, CSV)</source>
        <translation>명단 가져오기 (XLSX, CSV)</translation>
    </message>
</context>
<context>
    <name>ui::ServiceModel</name>
    <message>
        <source>ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>자리/정원</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>등록 만료일</translation>
    </message>
    <message>
        <source>Copay / price</source>
        <translation>본인부담금/가격(원)</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1 · 대기 %2</translation>
    </message>
</context>
<context>
    <name>ui::ServicePeople</name>
    <message>
        <source>Give the place to the next in line</source>
        <translation>다음 대기자에게 자리 주기</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>대기에 올리기</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>대기에서 빼기</translation>
    </message>
    <message>
        <source>Show who uses it and who waits</source>
        <translation>이용자와 대기자 보기</translation>
    </message>
    <message>
        <source>Who uses it now</source>
        <translation>지금 이용하는 사람</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>기다리는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>기다리는 사람</translation>
    </message>
    <message>
        <source>Who uses it now (%1)</source>
        <translation>지금 이용하는 사람 (%1)</translation>
    </message>
    <message>
        <source>Nobody at present.</source>
        <translation>지금은 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Seeing the names stands in the access log.</source>
        <translation>이름을 보면 접속기록에 남습니다.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>waiting, no. %1</source>
        <translation>대기 %1번</translation>
    </message>
    <message>
        <source>Who waits (%1)</source>
        <translation>기다리는 사람 (%1)</translation>
    </message>
    <message>
        <source>Next in line: %1</source>
        <translation>다음 대기자에게: %1</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSections</name>
    <message>
        <source>Prices by income grade</source>
        <translation>소득 등급별 가격</translation>
    </message>
    <message>
        <source>Periods of registration</source>
        <translation>제공자 등록 기간</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>이용 장소</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>%1, copay %2</source>
        <translation>%1, 본인부담 %2</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>지금은 아님</translation>
    </message>
    <message>
        <source>no price: %1</source>
        <translation>가격 없음: %1</translation>
    </message>
    <message>
        <source>two prices: %1</source>
        <translation>가격 겹침: %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>이용 장소</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSource</name>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
</context>
<context>
    <name>ui::ServiceTable</name>
    <message>
        <source>List of services</source>
        <translation>서비스 목록</translation>
    </message>
</context>
<context>
    <name>ui::ServiceView</name>
    <message>
        <source>copay</source>
        <translation>본인부담금</translation>
    </message>
    <message>
        <source>No. %1, %2 points</source>
        <translation>%1순위, %2점</translation>
    </message>
    <message>
        <source>Times collide</source>
        <translation>시간 겹침</translation>
    </message>
    <message>
        <source>%1/mo.</source>
        <comment>money</comment>
        <translation>월 %1</translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message>
        <source>Service added</source>
        <translation>서비스를 추가했습니다</translation>
    </message>
    <message>
        <source>Service saved</source>
        <translation>서비스를 저장했습니다</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자원</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s), %1 with a free place</source>
        <translation>
            <numerusform>%n건 · 빈자리 있는 곳 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>서비스를 삭제했습니다</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>서비스 제공을 끝냈습니다</translation>
    </message>
    <message>
        <source>Service offered again</source>
        <translation>서비스를 다시 제공합니다</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. Ctrl+Y로 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Service confirmed as of today</source>
        <translation>서비스를 오늘 날짜로 확인했습니다</translation>
    </message>
    <message>
        <source>The place is given to whoever waited longest</source>
        <translation>가장 오래 기다린 분에게 자리를 드렸습니다</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>대기에 올렸습니다</translation>
    </message>
    <message>
        <source>Taken off the waiting list</source>
        <translation>대기에서 뺐습니다</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Password and lock</source>
        <translation>비밀번호와 잠금</translation>
    </message>
    <message>
        <source>Backup and checking</source>
        <translation>백업과 점검</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>함께 서명하는 사람</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>내가 한 일</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>접속기록</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Instruments and papers</source>
        <translation>도구와 서식</translation>
    </message>
</context>
<context>
    <name>ui::SeverityCards</name>
    <message>
        <source>%1; last time</source>
        <translation>%1, 지난번</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>지난번</translation>
    </message>
</context>
<context>
    <name>ui::SignPanel</name>
    <message>
        <source>Signature of a second person</source>
        <translation>두 번째 사람의 서명</translation>
    </message>
    <message>
        <source>A colleague whom this vault knows signs here with his own key file and password.</source>
        <translation>이 보관함에 등록된 동료가 자기 열쇠 파일과 비밀번호로 서명합니다.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>열쇠 파일</translation>
    </message>
    <message>
        <source>Choose the key file of the second person</source>
        <translation>두 번째 사람의 열쇠 파일 고르기</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>두 번째 사람의 비밀번호</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>아직 고르지 않음</translation>
    </message>
    <message>
        <source>Key file of the second person</source>
        <translation>두 번째 사람의 열쇠 파일</translation>
    </message>
    <message>
        <source>CarePass (*.carepass *.carepass-keys)</source>
        <translation>CarePass (*.carepass *.carepass-keys)</translation>
    </message>
    <message>
        <source>A second person has to sign this.</source>
        <translation>두 번째 사람의 서명이 필요합니다.</translation>
    </message>
    <message>
        <source>Please choose the key file of a colleague who is beside you.</source>
        <translation>함께 있는 동료의 열쇠 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>Please let the colleague type the password of this key file.</source>
        <translation>그 동료에게 이 열쇠 파일의 비밀번호를 입력해 달라고 해 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>Sign here with mouse, finger or pen</source>
        <translation>마우스·손가락·펜으로 여기에 서명해 주세요</translation>
    </message>
</context>
<context>
    <name>ui::SignersRoom</name>
    <message>
        <source>Second persons</source>
        <translation>함께 서명하는 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>등록한 때</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>An erasure, or a bundle that breaks a rule, needs two people. The second one signs here with the password of his or her own vault on this PC.</source>
        <translation>파기나 규칙을 벗어난 묶음에는 두 사람이 필요합니다. 두 번째 사람은 이 컴퓨터에 있는 자기 보관함의 비밀번호로 서명합니다.</translation>
    </message>
    <message>
        <source>Introduce a colleague…</source>
        <translation>동료 등록…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>등록 해제</translation>
    </message>
    <message>
        <source>Owner of this vault</source>
        <translation>이 보관함의 주인</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>해제됨</translation>
    </message>
    <message>
        <source>May sign second</source>
        <translation>함께 서명할 수 있음</translation>
    </message>
    <message>
        <source>The colleague&apos;s key file</source>
        <translation>동료의 열쇠 파일</translation>
    </message>
    <message>
        <source>Key files (*.carepass-keys)</source>
        <translation>열쇠 파일 (*.carepass-keys)</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Welcome to CarePass</source>
        <translation>돌봄패스를 시작합니다</translation>
    </message>
    <message>
        <source>Everything you write stays in an encrypted vault on this PC, which only your password opens.</source>
        <translation>쓰시는 모든 것은 이 컴퓨터의 암호화된 보관함에 남고, 내 비밀번호로만 열립니다.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>새 보관함 만들기</translation>
    </message>
    <message>
        <source>Open a vault that is here</source>
        <translation>기존 보관함 열기</translation>
    </message>
    <message>
        <source>Bring a vault back from a backup</source>
        <translation>백업에서 복원</translation>
    </message>
    <message>
        <source>Start for practice</source>
        <translation>연습용으로 시작</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>District office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>After that this vault shows nothing until the office was reached. What you wrote stays.</source>
        <translation>그 뒤에는 구청에 연결될 때까지 아무것도 보여 주지 않습니다. 쓴 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>담당 동</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>내 역할</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>마지막 연결</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>보낼 것</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted by the office</source>
        <translation>구청이 받지 않은 것</translation>
    </message>
    <message>
        <source>May be used without the office</source>
        <translation>오프라인 사용 기한</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <comment>day and how many are left</comment>
        <translation>%1까지 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>수정 충돌 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conflicts</source>
        <translation>충돌함 열기</translation>
    </message>
    <message>
        <source>Of these, held until something else comes</source>
        <translation>그 가운데 다른 것을 기다리느라 보류됨</translation>
    </message>
    <message>
        <source>Syncing with the district office</source>
        <translation>구청과 동기화하는 중</translation>
    </message>
    <message>
        <source>Please sync with the office before %1</source>
        <translation>%1 전에 구청과 동기화해 주세요</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>지난번 동기화</translation>
    </message>
    <message>
        <source>Two people changed the same thing apart from each other. Both values are kept, and what differs about a person is decided together.</source>
        <translation>두 사람이 같은 것을 따로 고쳤습니다. 두 값 모두 보관됩니다. 충돌함에서 대상자별로 모아 정합니다.</translation>
    </message>
    <message>
        <source>Nothing to be decided</source>
        <translation>정할 것 없음</translation>
    </message>
    <message>
        <source>Two people changed the same thing apart from each other. It was matched automatically, and can be looked at.</source>
        <translation>두 사람이 같은 것을 따로 고쳐 자동으로 맞추었습니다. 충돌함에서 확인할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to decide about</source>
        <translation>
            <numerusform>확인할 대상자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in all</source>
        <translation>
            <numerusform>수정 충돌 모두 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, and which months of services</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n bundle(s) more</source>
        <translation>
            <numerusform>외 묶음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle says why.</source>
        <translation>사유는 묶음 화면에 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>The office refused %n month(s) of services that you asked for</source>
        <translation>
            <numerusform>신청하신 서비스 가운데 %n개월을 구청이 승인하지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle says which, and why.</source>
        <translation>어느 달인지와 사유는 묶음 화면에 나옵니다.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>묶음 열기</translation>
    </message>
    <message>
        <source>Open the bundle of %1</source>
        <translation>%1 님의 묶음 열기</translation>
    </message>
</context>
<context>
    <name>ui::StateLine</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <translation>%1, 지나온 단계: %2</translation>
    </message>
    <message>
        <source>Where the bundle stands</source>
        <translation>묶음의 상태</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>All saved %1</source>
        <translation>모두 저장됨 %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>초안 저장됨 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 못 함</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>미전송 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · saving on this computer</source>
        <translation>오프라인 · 이 컴퓨터에 저장 중</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>%n분 뒤 자동 잠금</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption verified</source>
        <translation>암호화 확인됨</translation>
    </message>
    <message>
        <source>Encryption not verified</source>
        <translation>암호화 확인 안 됨</translation>
    </message>
    <message>
        <source>%1 · last at %2</source>
        <translation>%1 · 마지막 %2</translation>
    </message>
    <message>
        <source>Not synced with the district yet</source>
        <translation>아직 구청과 동기화하지 않음</translation>
    </message>
    <message>
        <source>Synced with the district %1</source>
        <translation>구청과 맞춤 %1</translation>
    </message>
    <message>
        <source>Sync with the district failed</source>
        <translation>구청과 동기화하지 못함</translation>
    </message>
</context>
<context>
    <name>ui::StepForm</name>
    <message>
        <source>First day</source>
        <translation>첫 제공일</translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation>멈추는 날</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>다시 시작하는 날</translation>
    </message>
    <message>
        <source>From</source>
        <translation>바뀐 날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Until (empty where not known)</source>
        <translation>언제까지 (모르면 비워 두기)</translation>
    </message>
    <message>
        <source>Assessment and conference until</source>
        <translation>조사와 사례회의를 마칠 날</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Stage of recovery</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>골라 주세요</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Please give a day after today.</source>
        <translation>오늘보다 뒤의 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>For another reason, please write which.</source>
        <translation>기타를 고르면 어떤 사유인지 적어 주세요.</translation>
    </message>
    <message>
        <source>Please give a day of the services that is not after today.</source>
        <translation>서비스 기간 안에서 오늘까지의 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>Please give a day such as 2026. 12. 1.; it is not before the one that this follows.</source>
        <translation>2026. 12. 1.처럼 적어 주세요. 앞 단계의 날짜보다 이를 수 없습니다.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>이 칸을 채워 주세요.</translation>
    </message>
    <message>
        <source>Please give a day such as 2026. 12. 1.</source>
        <translation>2026. 12. 1.처럼 날짜를 적어 주세요.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>하나를 골라 주세요.</translation>
    </message>
    <message>
        <source>Please give a day that is not before the first one.</source>
        <translation>첫날보다 앞서지 않는 날짜를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>ui::StructureCard</name>
    <message>
        <source>Questions</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Enter: next question · Tab: into a group · Alt+↑ ↓: move · Shift+Delete: remove</source>
        <translation>Enter 다음 문항 · Tab 묶음에 넣기 · Alt+↑ ↓ 옮기기 · Shift+Delete 지우기</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>읽을 글</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>소계</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureList</name>
    <message>
        <source>Name of the checklist</source>
        <translation>점검표 이름</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>새 문항</translation>
    </message>
    <message>
        <source>Type a question and press Enter. Of pasted lines each becomes one.</source>
        <translation>문항을 쓰고 Enter를 눌러 주세요. 여러 줄을 붙여넣으면 줄마다 문항이 됩니다.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>문항 %1</translation>
    </message>
    <message>
        <source>A text without words</source>
        <translation>내용 없는 항목</translation>
    </message>
</context>
<context>
    <name>ui::SuitFields</name>
    <message>
        <source>For registered disabilities only</source>
        <translation>등록 장애인만</translation>
    </message>
    <message>
        <source>Suited to</source>
        <translation>맞는 질환</translation>
    </message>
    <message>
        <source>Stages of recovery</source>
        <translation>회복 단계</translation>
    </message>
    <message>
        <source>Not suited for</source>
        <translation>맞지 않는 질환</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>나이 하한</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>나이 상한</translation>
    </message>
    <message>
        <source>Suited to (none: anybody)</source>
        <translation>맞는 질환 (고르지 않으면 누구나)</translation>
    </message>
    <message>
        <source>Stages of recovery (none: all)</source>
        <translation>회복 단계 (고르지 않으면 모두)</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>숫자로 써 주세요.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message>
        <source>This vault is on its own</source>
        <translation>혼자 쓰는 보관함입니다</translation>
    </message>
    <message>
        <source>A district office brings together what several people and PCs write: your colleagues see it, a second PC has the same, and nothing is lost with a broken disk. Without one, all goes on as it is.</source>
        <translation>구청에 연결하면 여러 사람과 여러 컴퓨터가 쓴 것이 한곳에 모입니다. 동료가 함께 보고, 다른 컴퓨터에서도 이어서 일하며, 디스크가 고장 나도 잃지 않습니다. 연결하지 않아도 지금처럼 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>구청에 연결…</translation>
    </message>
    <message>
        <source>District office</source>
        <translation>구청</translation>
    </message>
    <message>
        <source>works alone</source>
        <translation>혼자 사용</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A note that you wrote while the vault was closed</source>
        <translation>보관함이 닫혀 있을 때 쓰신 메모</translation>
    </message>
    <message>
        <source>Copy, to paste it at the person</source>
        <translation>복사해서 대상자에게 붙여 넣기</translation>
    </message>
    <message>
        <source>Done, put it away</source>
        <translation>다 했음, 치우기</translation>
    </message>
    <message>
        <source>Review of accesses</source>
        <translation>접속기록 점검</translation>
    </message>
    <message>
        <source>Once a month somebody looks at who saw whose data, and signs.</source>
        <translation>누가 누구의 자료를 보았는지 매달 살펴보고 서명합니다.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>점검 화면 열기</translation>
    </message>
</context>
<context>
    <name>ui::SyncPresence</name>
    <message numerus="yes">
        <source>Please reach the office within %n day(s): this vault shows nothing after that.</source>
        <translation>
            <numerusform>%n일 안에 구청에 연결해 주세요. 그 뒤에는 이 보관함이 아무것도 보여 주지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateForm</name>
    <message>
        <source>Language that is written in</source>
        <translation>쓰는 언어</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>머리와 꼬리</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>이 차례로</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>서식 이름</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>출력물 제목</translation>
    </message>
    <message>
        <source>Foot of the page (empty: the office)</source>
        <translation>쪽 아래 글(비우면 기관 이름)</translation>
    </message>
    <message>
        <source>Caption of the box of approval</source>
        <translation>결재란 이름</translation>
    </message>
    <message>
        <source>Places of approval</source>
        <translation>결재 칸</translation>
    </message>
    <message>
        <source>Logo (PNG, at most 200 KiB)</source>
        <translation>로고(PNG, 200 KiB까지)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>로고 없음</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>Another logo</source>
        <translation>다른 로고</translation>
    </message>
    <message>
        <source>An empty text is that of the built-in template. Filled in by itself: %1.</source>
        <translation>비운 글에는 기본 서식의 글이 들어갑니다. 저절로 채워지는 것: %1.</translation>
    </message>
</context>
<context>
    <name>ui::TemplateGate</name>
    <message>
        <source>A template cannot be in force from a day that has passed: papers of that day exist. Please choose today or a later day.</source>
        <translation>지난 날부터 서식을 시행할 수 없습니다. 그날의 출력물이 이미 있습니다. 오늘이나 그 뒤의 날을 골라 주세요.</translation>
    </message>
    <message>
        <source>Papers were printed with this edition, so it stays. A new edition takes its place.</source>
        <translation>이 판으로 출력한 것이 있어 그대로 둡니다. 새 판이 그 자리를 대신합니다.</translation>
    </message>
</context>
<context>
    <name>ui::TemplateSide</name>
    <message>
        <source>Papers</source>
        <translation>출력물</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>판</translation>
    </message>
    <message>
        <source>built-in, edition %1</source>
        <translation>기본, %1판</translation>
    </message>
    <message>
        <source>of the office, edition %1</source>
        <translation>기관, %1판</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>시행 중</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>이어서 고치기</translation>
    </message>
</context>
<context>
    <name>ui::TemplatesPage</name>
    <message>
        <source>Taken over from edition %1</source>
        <translation>%1판에서 가져왔습니다</translation>
    </message>
    <message>
        <source>Please check the template</source>
        <translation>서식을 확인해 주세요</translation>
    </message>
    <message>
        <source>In force from %1: edition %2</source>
        <translation>%1부터 시행: %2판</translation>
    </message>
    <message>
        <source>The built-in template is in force</source>
        <translation>기본 서식을 씁니다</translation>
    </message>
    <message>
        <source>The edition will not be used</source>
        <translation>그 판을 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Imported. It is in force only when you put it in force.</source>
        <translation>가져왔습니다. 시행을 눌러야 쓰입니다.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>내보냈습니다: %1</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다. Ctrl+Y로 다시 합니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>시행하는 날</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>출력물 서식</translation>
    </message>
    <message>
        <source>You had begun to change this template</source>
        <translation>고치던 서식이 있습니다</translation>
    </message>
    <message>
        <source>It is not in force yet. Go on, or throw it away.</source>
        <translation>아직 시행하지 않았습니다. 이어서 고치거나 버려 주세요.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Please check the day</source>
        <translation>날짜를 확인해 주세요</translation>
    </message>
    <message>
        <source>From which day on is the template in force?</source>
        <translation>어느 날부터 서식을 시행합니까?</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>서식 가져오기</translation>
    </message>
    <message>
        <source>Template (*.json)</source>
        <translation>서식 (*.json)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>서식 내보내기</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>(empty)</source>
        <translation>(빈칸)</translation>
    </message>
</context>
<context>
    <name>ui::TimetableCard</name>
    <message>
        <source>Timetable of the week</source>
        <translation>한 주 시간표</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>그림으로 보기</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>제공기관</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Fixed appointment</source>
        <translation>고정 일정</translation>
    </message>
    <message>
        <source>Times collide</source>
        <translation>시간 겹침</translation>
    </message>
    <message>
        <source>No collision</source>
        <translation>겹침 없음</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 the way takes %4 min, but only %5 min lie between.</source>
        <translation>%1요일: %2에서 %3까지 %4분이 걸리는데 사이가 %5분뿐입니다.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 the way takes %4 min; %5 min lie between.</source>
        <translation>%1요일: %2에서 %3까지 이동 %4분, 사이 %5분.</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Nobody is in this vault yet</source>
        <translation>아직 등록한 대상자가 없습니다</translation>
    </message>
    <message>
        <source>Add the people you look after one by one, or take over the list you keep in a spreadsheet.</source>
        <translation>한 사람씩 추가하거나, 쓰던 엑셀 명단을 그대로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>먼저 할 일</translation>
    </message>
    <message>
        <source>Nothing is urgent today.</source>
        <translation>오늘 급한 일이 없습니다.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>최근 연 사람</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>대상자 추가</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is urgent today</source>
        <translation>오늘 급한 일이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do first</source>
        <translation>
            <numerusform>먼저 할 일이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새로 추가하는 사람</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>욕구 및 위기도 조사</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>인적사항</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>초안 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this vault</source>
        <translation>
            <numerusform>등록한 사람 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>New service</source>
        <translation>새 서비스</translation>
    </message>
    <message>
        <source>Care-pass bundle</source>
        <translation>돌봄패스 묶음</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>가구</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>서비스 목록</translation>
    </message>
    <message>
        <source>Urgent first, then the longest without contact</source>
        <translation>긴급한 분 먼저, 다음은 연락이 오래 끊긴 분</translation>
    </message>
    <message>
        <source>Import a list (XLSX, CSV)</source>
        <translation>명단 가져오기 (XLSX, CSV)</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Record of a conference</source>
        <translation>회의 기록</translation>
    </message>
</context>
<context>
    <name>ui::TotalList</name>
    <message>
        <source>%1 provisional</source>
        <translation>%1 잠정</translation>
    </message>
</context>
<context>
    <name>ui::TotalPanel</name>
    <message>
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 문항</translation>
    </message>
    <message>
        <source>All questions with points</source>
        <translation>점수가 있는 모든 문항</translation>
    </message>
    <message>
        <source>Chosen ones</source>
        <translation>고른 문항</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>What the points mean, such as low, middle, high. May stay empty.</source>
        <translation>점수의 뜻입니다(예: 낮음, 보통, 높음). 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Where answers are missing</source>
        <translation>답이 빠졌을 때</translation>
    </message>
    <message>
        <source>The sum so far, marked as provisional</source>
        <translation>답한 것만 더하고 잠정으로 표시</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>합계를 내지 않음</translation>
    </message>
    <message>
        <source>They count as the mean of the others</source>
        <translation>다른 문항의 평균으로 채움</translation>
    </message>
    <message>
        <source>They count 0</source>
        <translation>0점으로 계산</translation>
    </message>
    <message>
        <source>How many may be missing</source>
        <translation>빠져도 되는 문항 수</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>최대 </translation>
    </message>
    <message>
        <source> missing</source>
        <translation>개까지</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), %1 to %2 points</source>
        <translation>
            <numerusform>%n문항, %1~%2점</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UndoQuestion</name>
    <message>
        <source>Keep the newer values</source>
        <translation>새 값 그대로 두기</translation>
    </message>
    <message>
        <source>Put back as before</source>
        <translation>이전 값으로 돌리기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed again since</source>
        <translation>
            <numerusform>그 뒤에 다시 바뀐 값이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back yet. Decide what shall stand there; everything else of this act is taken back.</source>
        <translation>아직 아무것도 되돌리지 않았습니다. 어느 값을 남길지 정해 주세요. 나머지는 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>지금 값</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>돌아올 값</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(빈칸)</translation>
    </message>
</context>
<context>
    <name>ui::UndoStack</name>
    <message>
        <source>Could not be taken back: %1. The history shows it.</source>
        <translation>되돌리지 못했습니다: %1. 이력에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Not taken back: %1. Values have changed since; the history shows them.</source>
        <translation>되돌리지 않았습니다: %1. 그 뒤에 값이 바뀌었습니다. 이력에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Y does it again.</source>
        <translation>되돌렸습니다: %1. Ctrl+Y로 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not done again: values have changed since. The history shows them.</source>
        <translation>다시 실행하지 않았습니다. 그사이 값이 바뀌었습니다. 변경 이력에서 확인하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Could not be done again</source>
        <translation>다시 실행하지 못했습니다</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌렸습니다</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>되돌리지 못했습니다</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>다시 실행했습니다</translation>
    </message>
    <message>
        <source>an earlier act</source>
        <translation>앞서 한 일</translation>
    </message>
</context>
<context>
    <name>ui::Undoer</name>
    <message>
        <source>Could not be taken back. %1</source>
        <comment>why</comment>
        <translation>되돌리지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Some of it was changed afterwards</source>
        <translation>그 뒤에 바뀐 값이 있습니다</translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation>나머지 되돌리기</translation>
    </message>
    <message>
        <source>This stays as it is; the rest is taken back.</source>
        <translation>이 값은 그대로 두고 나머지만 되돌립니다.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <comment>fields</comment>
        <translation>그 뒤에 바뀐 값: %1</translation>
    </message>
    <message>
        <source>Removed since with its record: %1</source>
        <comment>fields</comment>
        <translation>그 뒤에 기록과 함께 삭제된 값: %1</translation>
    </message>
    <message>
        <source>What was written apart is not on this computer any more: %1</source>
        <comment>fields</comment>
        <translation>따로 쓴 내용이 이 컴퓨터에 더는 없는 값: %1</translation>
    </message>
    <message>
        <source>Decided in another way since: %1</source>
        <comment>fields</comment>
        <translation>그 뒤에 다른 방식으로 정해진 값: %1</translation>
    </message>
    <message>
        <source>Removed by a colleague, too: %1</source>
        <comment>fields</comment>
        <translation>다른 담당자도 삭제함: %1</translation>
    </message>
</context>
<context>
    <name>ui::UrgencyMark</name>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>급한 정도</translation>
    </message>
</context>
<context>
    <name>ui::ViewList</name>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장한 보기</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ui::ViewsCard</name>
    <message>
        <source>Save these conditions</source>
        <translation>이 조건 저장</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>보기를 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>ui::WaitPanel</name>
    <message>
        <source>Waiting list: %1</source>
        <translation>대기 명단: %1</translation>
    </message>
    <message>
        <source>No. %1 of %2, waiting since %3.</source>
        <translation>%2명 가운데 %1번째, %3부터 기다립니다.</translation>
    </message>
    <message numerus="yes">
        <source>No place is free; %n waiting. The service cannot be chosen until there is a place.</source>
        <translation>
            <numerusform>빈자리가 없고 %n명이 기다립니다. 자리가 날 때까지 고를 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is the person taken off?</source>
        <translation>빼는 사유</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>명단에서 빼기</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>대기 명단에 올리기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation>사유를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::WaitingEditor</name>
    <message>
        <source>Who waits</source>
        <translation>기다리는 사람</translation>
    </message>
    <message>
        <source>Choose the times</source>
        <translation>시간 고르기</translation>
    </message>
    <message>
        <source>For</source>
        <translation>기다리는 시간</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>대기 시작일</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>올리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>고른 사람: %1</translation>
    </message>
    <message>
        <source>This person waits for these times already.</source>
        <translation>이 사람은 이 시간에 이미 대기하고 있습니다.</translation>
    </message>
    <message>
        <source>Please choose somebody who was found.</source>
        <translation>찾은 사람 가운데 한 명을 골라 주세요.</translation>
    </message>
    <message>
        <source>Please choose what the person waits for.</source>
        <translation>어느 시간을 기다리는지 골라 주세요.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>앞으로 올 날짜입니다.</translation>
    </message>
</context>
<context>
    <name>ui::WayCards</name>
    <message>
        <source>Waits to be sent</source>
        <translation>보낼 것</translation>
    </message>
    <message>
        <source>Nothing waits. All that you wrote is at the office.</source>
        <translation>보낼 것이 없습니다. 쓴 것은 모두 구청에 있습니다.</translation>
    </message>
    <message>
        <source>Not accepted by the office</source>
        <translation>구청이 받지 않은 것</translation>
    </message>
    <message>
        <source>I have read it, let it go</source>
        <translation>읽었음, 정리하기</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The office did not accept this</source>
        <translation>구청이 받지 않았습니다</translation>
    </message>
    <message>
        <source>Let this change go</source>
        <translation>이 변경 정리</translation>
    </message>
    <message>
        <source>The record shows what the office has. What you wrote stays in the history of this PC.</source>
        <translation>기록에는 구청의 값이 보입니다. 쓰신 것은 이 컴퓨터의 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Let go. It stays in the history.</source>
        <translation>정리했습니다. 이력에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The office and other vaults keep the record. On this PC it stays erased; to read it here again, join the office with a new vault.</source>
        <translation>구청과 다른 보관함에는 기록이 남아 있습니다. 이 컴퓨터에서는 지워진 채로 있으며, 여기서 다시 보려면 새 보관함으로 구청에 등록해 주세요.</translation>
    </message>
    <message>
        <source>At the office, and kept here for a while</source>
        <translation>구청에 전달됨, 잠시 보관 중</translation>
    </message>
    <message>
        <source>Nothing waits. Only what stands above was not accepted; all else that you wrote is at the office.</source>
        <translation>보낼 것은 없습니다. 위의 것만 구청이 받지 않았고, 나머지는 모두 구청에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing waits. All that you wrote was delivered to the office.</source>
        <translation>보낼 것은 없습니다. 쓴 것은 모두 구청에 전달되었습니다.</translation>
    </message>
    <message>
        <source>The record was erased, and with it what you wrote. Only this message goes.</source>
        <translation>기록과 함께 쓴 내용도 파기되었습니다. 이 알림만 사라집니다.</translation>
    </message>
</context>
<context>
    <name>ui::WeekTable</name>
    <message>
        <source>%1, collides</source>
        <translation>%1, 겹침</translation>
    </message>
    <message>
        <source>Timetable of the week</source>
        <translation>주간 시간표</translation>
    </message>
    <message>
        <source>way %1 min</source>
        <translation>이동 %1분</translation>
    </message>
</context>
<context>
    <name>ui::WishSection</name>
    <message>
        <source>Wishes and safety</source>
        <translation>희망과 안전</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>본인이 말한 희망</translation>
    </message>
    <message>
        <source>Safety on visits</source>
        <translation>방문 안전</translation>
    </message>
    <message>
        <source>What a visitor must know: dogs, somebody violent, infection. Stands at the top of the page.</source>
        <translation>방문할 사람이 꼭 알아야 할 것입니다. 예: 개, 폭력 위험, 감염. 화면 맨 위에 보입니다.</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawPanel</name>
    <message>
        <source>Withdraw the consent</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>철회한 날</translation>
    </message>
    <message>
        <source>Reason, as the person gave it</source>
        <translation>본인이 말한 사유</translation>
    </message>
    <message>
        <source>Nobody has to give a reason; leave it empty then.</source>
        <translation>사유를 말할 의무는 없습니다. 말하지 않으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>철회: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No running service rests on this consent</source>
        <translation>이 동의로 이용 중인 서비스가 없습니다</translation>
    </message>
    <message>
        <source>The withdrawal stands in the history. From its day on nothing may be given on.</source>
        <translation>철회는 이력에 남습니다. 철회한 날부터는 정보를 제공할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n running service(s) will be held</source>
        <translation>
            <numerusform>이용 중인 서비스 %n건이 멈춥니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Held until there is a new consent and the service is started again, or it is ended or exchanged.</source>
        <translation>%1. 새 동의를 받아 다시 시작하거나, 끝내거나 바꿀 때까지 멈춥니다.</translation>
    </message>
    <message>
        <source>Please write the day, such as 2026. 11. 21.</source>
        <translation>날짜를 2026. 11. 21.처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The day lies between the day of the consent and today.</source>
        <translation>동의한 날부터 오늘 사이의 날짜를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
</context>
</TS>
