"""The words that pages use for their own furniture: labels, topics, placeholders, noise.

They are what glossaries have in common, Korean and English; no word of a field stands here.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from dlcards.glossary.reading.remembering import TEXTS


class Role(Enum):
    """What a labelled part of an entry is."""

    MEANING = auto()
    EXAMPLE = auto()
    NAMES = auto()
    FORMULA = auto()
    BEWARE = auto()
    ASIDE = auto()  # of use on the page, too much for a card

    __hash__ = object.__hash__  # a member is one object, and its name need not be hashed


def _words(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"\s+", " ", word).strip() for word in text.split(","))


_LABELS = {
    Role.MEANING: _words(
        "정의, 뜻, 의미, 개념, 설명, 내용, 한줄 요약, 한 줄 요약, 한줄 정의, 한 줄 정의, 요약, 풀이,"
        "definition, meaning, description, explanation, summary, tl;dr, tldr, in short, what"
    ),
    Role.EXAMPLE: _words(
        "예, 예시, 예제, ex, eg, e.g, e.g., 사례, 사용 예, 사용 예시, 활용 예, 예를 들어, 예를 들면,"
        "example, examples, for example, for instance, usage example, common examples"
    ),
    Role.NAMES: _words(
        "다른 이름, 동의어, 별칭, 이칭, 유의어, 약어, 약자, 줄임말, 영어, 영문, 영문명, 원어, 한글,"
        "한국어, 국문, 번역, 풀네임, also known as, aka, a.k.a, a.k.a., synonym, synonyms, alias,"
        "aliases, abbreviation, abbr, abbr., full name, acronym, korean, english, also called"
    ),
    Role.FORMULA: _words("수식, 공식, 식, formula, equation"),
    Role.BEWARE: _words(
        "주의, 주의점, 주의할 점, 주의사항, 혼동, 헷갈리는 것, beware, caution, watch out"
    ),
    Role.ASIDE: _words(
        "장점, 단점, 장단점, 특징, 특성, 한계, 한계점, 문제, 문제점, 해결, 해결책, 해결 방법, 해결방법,"
        "해결법, 방법, 종류, 유형, 분류, 구성, 구성 요소, 구성요소, 구조, 용도, 활용, 사용, 사용처, 사용법,"
        "적용, 목적, 목표, 이유, 원인, 결과, 효과, 역할, 과정, 절차, 단계, 순서, 원리, 동작 원리, 작동 원리,"
        "배경, 등장 배경, 차이, 차이점, 비교, 공통점, 관련, 관련 용어, 관련 개념, 관련 논문, 관련 글, 참고,"
        "참고 자료, 참고자료, 참고문헌, 참고 문헌, 참조, 출처, 링크, 논문, 저자, 작성자, 날짜, 작성일,"
        "상태, 원본, 범위, 시험 범위, 시험범위, 기준, 합격 기준, 합격기준, 시험장 준비물, 업데이트, 수정일,"
        "조회수, 계획, 일정, 루틴, 규칙, 준비물, 멤버, 팀원, 스터디원, 참여자, 진도, 마감, 장소, 문의, 연락처, 일시, 태그, 카테고리, 코드, 구현, 실습, 입력, 출력, 질문, 답, 답변, 문제 상황, 비고, 메모, 팁, 결론,"
        "정리, 느낀 점, 느낀점, 후기, 다음, 이전, 요점, 핵심, 포인트, 조건, 가정, 대표, 대표 모델, 비유,"
        "인용, 명언, 생성일, 생성일시, 최종 편집, 최종 수정, 담당자, 참석자, 작성일시, 그림, 이미지, 표, 시간, 장소, 준비물, 다음 시간, 환경, 버전, 제목, 주제, 목차, 결과물, 파라미터,"
        "작성, 검토, 감수, 이메일, 유튜브, 블로그, 깃허브, "
        "인자, 반환, 반환값, 추가, 기타, 예외, 활용 분야, 사용 이유, 왜, 언제, 어떻게, 성질, 의의, 기능,"
        "pros, cons, pro, con, advantage, advantages, disadvantage, disadvantages, features,"
        "limitation, limitations, problem, problems, solution, solutions, method, methods, type,"
        "types, kind, kinds, use, uses, used for, usage, use case, use cases, when to use, application,"
        "applications, purpose, goal, reason, reasons, why, how, how it works, when, where, who,"
        "cause, causes, result, results, effect, effects, step, steps, process, background,"
        "difference, differences, comparison, related, related terms, see also, see, reference,"
        "references, resource, resources, source, sources, link, links, paper, papers, author,"
        "authors, date, tag, tags, category, code, implementation, input, inputs, output, outputs,"
        "question, answer, note, notes, tip, tips, remark, remarks, conclusion, takeaway, takeaways,"
        "intuition, history, further reading, read more, image, figure, table, parameters, params,"
        "instructor, teacher, schedule, plan, goals, members, team, deadline, due, room, office hours,"
        "args, arguments, returns, return, raises, version, title, subject, todo, update, edit, ps,"
        "jump to, go to, contact, email, youtube, blog, github, exam, implementations, "
        "gotcha, gotchas, pitfall, pitfalls, common mistake,"
        "common mistakes, common pitfall, common pitfalls, follow-up, follow up, good when, bad when, best for,"
        "when not to use, written by, reviewed by, note to self, my run, my runs, my setup, created, created by, last edited, last edited by, last updated, attendees, owner, status,"
        "p.s., warning, important, hint, fix, symptom, symptoms, prerequisite, prerequisites"
    ),
}
ROLE_OF = {word: role for role, words in _LABELS.items() for word in words}

_NOTHING = re.compile(
    r"[\s?.…\-–—_~*()\[\]/:]*"
    r"|\W*(?:추후|나중에|아직|이후)?\s*(?:에\s*)?(?:내용\s*)?(?:작성|정리|추가|업데이트|보충|공부|준비|수정|조사)"
    r"\s*(?:하기|할\s*것|할\s*예정|예정|중|필요|바람|해야\s*함|해야\s*됨)(?:입니다|임|이다)?\W*"
    r"|\W*(?:내용|설명|정의)?\s*(?:없음|미정|생략|미작성|모름|공백)\W*"
    r"|\W*(?:여기는|이건|이거는?)?\s*(?:다음\s*(?:주|시간|번|에)|내일|이번\s*주)\S*\s.{0,12}(?:정리|작성|공부|추가|보충)\S*\W*"
    r"|\W*(?:next|another)\s(?:week|time|day|lecture|post|month)\W*|\W*(?:to[ -]?do|tbd|tba|wip|n/?a|none|empty|coming soon|work in progress|under construction"
    r"|to be (?:added|written|done|defined|continued)|not yet(?: written)?|fill (?:me|this) in"
    r"|add (?:a )?(?:definition|description)(?: here)?|write (?:me|this|it)|ask \S.{0,20}|placeholder text|missing|unknown)\b\W*"
    r"|(?:혹은|또는)\s.{0,40}|[(（][^()（）]*[)）]"  # a remark alone
    r"|.{0,24}(?:패스|스킵|건너뜀|생략(?:함)?)[\s~.!]*|.{0,12}(?:시험|면접)에?\s안\s.{0,12}"
    r"|not (?:yet )?(?:covered|done|written|finished|sure|defined).{0,20}|(?:…|\.\.\.)\s*\S.{0,30}"
    r"|\W*이\s(?:문단|문서|항목|섹션|절|글)[은는이가]?\s*(?:비어|작성).*"
    r"|\W*this (?:section|page|article|entry|paragraph) is (?:empty|a stub|incomplete|under construction).*"
    r"|\W*(?:번역|설명|정의)\s?(?:하지 않음|안 함|불가)\W*|\W*(?:skipped|omitted)\b.{0,40}"
    r"|be the first to .*|help (?:us )?(?:by )?(?:adding|writing|wanted).*"
    r"|(?:todo|tbd|wip|fixme)\b.*",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"(?:나중에|추후|다음에|다시)\s.{0,24}(?:정리|추가|작성|공부|찾아보|알아보|보기|볼 것|예정)\S*[\s.)!]*"
    r"|.{0,30}(?:참고|참조|[을를] 보라|[을를] 볼 것|[을를] 보세요|[을를] 보시오|찾아보기|찾아볼 것|알아보기|봐야 함|보기|추가 예정|작성 예정|정리 예정)[\s.)!]*"
    r"|(?:see|cf\.?|refer to|look at|check)\s+\S.{0,60}",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\.(?:com|org|net|io|kr|html?|pdf|png|jpe?g|gif|svg)\b")
_URL = re.compile(rf"(?:https?://|www\.)\S+|\S+{_SUFFIX.pattern}\S*")
_NUMBER = re.compile(r"\s*(?:[\d.:/ -]*\d|[①-⑳])$")

TOPIC = re.compile(
    r"^(?:들어가며|들어가기.*|배경\s*지식|사전\s*지식|시작하며|시작하기|서론|본론|결론|마치며|마무리|맺음말|후기|회고|오늘.*|내일.*|이번.*|다음.*|지난.*"
    r"|목차|차례|개요|요약|정리|복습|예습|숙제|과제|실습.*|연습.*|예제.*|기본|기초|심화|공통|기타|잡담|메모|부록"
    r"|설치.*|환경(?:\s*(?:설정|구축|구성|변수))?|준비.*|코드|(?:예제|전체|샘플|사이킷런|파이썬|\S+)\s*코드|구현(?:\s.*)?"
    r"|실험(?:\s*(?:결과|설정|환경|내용|기록|로그))?|(?:\S+\s)?결과(?:\s*(?:분석|정리|확인|물))?|데이터\s*(?:준비|불러오기|확인|다운로드)"
    r"|참고.*|참조.*|출처.*|레퍼런스|링크.*|관련.*|태그|댓글.*|공유.*|좋아요.*|구독.*|프로필|소개|공지.*|머리말"
    r"|포스트|글\s*목록|목록.*|읽을.*|논문(?:\s*(?:목록|리스트|리뷰))?|.*에러|.*오류\s*해결|이전\s*글.*|카테고리.*|검색|메뉴.*"
    r"|로그인|회원.*|.*목록|.*리스트|.*\slist|.*(?:툴|책|강의|도서|논문|사이트|글)\s*추천|\d+월|\d{4}년.*|저작권.*|라이[선센]스.*|무단.*|본\s(?:글|포스팅|문서|자료).*|이\s글.*|.*금지|.*바랍니다|.*부탁.*"
    r"|(?:좋은|좋았던|아쉬운|아쉬웠던|궁금한|배운|느낀|어려운|어려웠던|힘들었던|알게\s*된|부족한|개선할|보완할)\s*(?:점|것)"
    r"|[월화수목금토일]요일.*|할\s*일.*|한\s*일.*|내\s?생각.*|나의\s.*|질문.*|궁금.*|감사.*"
    r"|(?:(?:스터디|모임|운영|진행|참여|팀|커밋|코딩|작성|기본)\s?)?(?:규칙|규정|회칙|컨벤션)|.*준비물|여담|각주|둘러보기|외부\s*링크|변경\s*(?:이력|내역|사항)|(?:수정|개정|업데이트)\s*(?:이력|내역|기록)"
    r"|(?:\S+\s)?명령어(?:\s*모음)?|트러블\s?슈팅|문제\s*해결|trouble\s?shooting(?:\s.*)?|known issues|trivia|(?:version|revision|change) (?:history|log)"
    r"|(?:ground |house |our )?rules|(?:commit |naming |coding )?conventions?"
    r"|용어.*|단어장.*|개념\s*정리.*|.*\s정리(?:\s*\S{0,4})?|.*\s(?:관련|설정값?|세팅)|.*용어집|.*용어\s*사전|.*사전|.*공부|.*노트|.*스터디|.*모음"
    r"|introduction|intro|overview|background|motivation|preface|prologue|conclusions?|summary|outline"
    r"|recap|abstract|appendix|behaviou?ral(?:\squestions?)?|contents|table of contents|toc|index|references?|resources?|bibliography|links?"
    r"|further reading|see also|related(?:\s.*)?|credits?|licen[cs]e|acknowledge?ments?|contribut.*|changelog"
    r"|install(?:ation|ing)?(?:\s.*)?|set\s?up|setup|getting started|quick\s?start|usage|requirements?|prerequisites?"
    r"|dependencies|examples?(?:\s(?:code|usage|output))?|demo|(?:example|sample|source)\s?code|code(?:\s(?:examples?|snippets?))?"
    r"|implementation(?:\s(?:details|notes))?|experiments?(?:\s(?:results|setup|settings|log))?|results?|discussion|questions?(?:\s.*)?"
    r"|q\s?&\s?a|faq|homework|assignments?|exercises?|todos?|to[ -]do(?:\slist)?|next(?:\s(?:steps?|time|up|post|week))?"
    r"|roadmap|citation|comments?|share(?:\sthis.*)?|about(?:\sme|\sthe\s.*)?|contact|menu|search|home|posts?|projects?|notes?"
    r"|my\s.*|misc(?:ellaneous)?|other(?:\s(?:stuff|resources|things|links|notes|terms|.*resources.*))?|tips(?:\s.*)?|pros.*|cons"
    r"|basics?|advanced|general|common|.*glossary.*|terms?|terminology.*|.*\b(?:terms|terminology|definitions|concepts|basics"
    r"|vocabulary|notes|cheat\s?sheet|takeaways|(?:key|new|useful|difficult|important)\s?words)|acronyms?|abbreviations?|definitions?|key\s(?:points|ideas|terms|concepts)"
    r"|(?:week|day|chapter|part|lecture|step|module|lesson|unit|session)\s\d+.*|\d+\s*(?:주차|일차|장|강|편|교시|단계|부).*|.*\d+주차.*|.*\d+일차.*"
    r"|thoughts?(?:\s.*)?|what (?:i|we|you)\b.*|what's next|lessons.*|(?:why|how|when|where|which|who)\b.*"
    r"|왜\s.*|어떻게\s.*|언제\s.*|어디.*|무엇을\s.*)$",
    re.IGNORECASE,
)
NOT_AMONG_TERMS = frozenset(
    [
        "note",
        "notes",
        "tip",
        "tips",
        "warning",
        "important",
        "hint",
        "todo",
        "update",
        "edit",
        "ps",
        "p.s.",
        "source",
        "sources",
        "reference",
        "references",
        "link",
        "links",
        "see",
        "author",
        "authors",
        "date",
        "tag",
        "tags",
        "category",
        "version",
        "ex",
        "eg",
        "e.g",
        "e.g.",
        "tl;dr",
        "summary",
        "definition",
        "description",
        "meaning",
        "예",
        "예시",
        "예제",
        "참고",
        "출처",
        "링크",
        "장점",
        "단점",
        "특징",
        "주의",
        "비고",
        "메모",
        "정의",
        "설명",
        "요약",
        "결론",
        "문의",
        "연락처",
        "저자",
        "날짜",
        "태그",
    ]
)
TOPIC_INSIDE = re.compile(
    r"\bvs\.?\s|\bversus\b|\bhow to\b|\s(?:차이점?|비교|순서|이유|하는\s*법|방법|장단점|장점|단점|종류|역할"
    r"|사용법|활용|적용|예시|예제|특징|구현|실습|관계|문제점|한계|해결법|정리|요약|설치|소개|후기|팁|질문|흐름"
    r"|발전|역사|변천사|준비|사항|기준|예)(?:\s*[\d?]*)?$|(?:하기|하는 이유|해보기|했나|할까|인가|을까|일까|나요"
    r"|ㄹ까|는가|는지|쓰나|되나|하나|좋은가|볼까|보자|하자|합니다|입니다|니다|어요|아요|네요|해요|에요|예요|데요|지요)\s*[?？]?$"
    r"|\bdifferences? between\b|\bcompar(?:ed|ison|ing)\b|\bbetween\b.*\band\b|\bfrom scratch\b"
    r"|\bin (?:python|pytorch|keras|tensorflow|practice)$",
    re.IGNORECASE,
)


@lru_cache(TEXTS)  # lines are asked about again and again while they are weighed
def role_of(label: str) -> Role | None:
    """What `label` announces, or None where it is no label."""
    word = " ".join(label.split()).strip(" :：.*_()[]<>~-").casefold()
    if word[-1:].isdecimal() or "①" <= word[-1:] <= "⑳":
        word = _NUMBER.sub("", word)
    return ROLE_OF.get(word) or ROLE_OF.get(word.replace(" ", ""))


@lru_cache(TEXTS)  # likewise
def says_nothing(text: str) -> bool:
    """Whether a definition is none: empty, a link, "to be written", a mere pointer elsewhere."""
    has_url = "://" in text or "www." in text or _SUFFIX.search(text)
    bare = (_URL.sub("", text) if has_url else text).strip()
    return bool(_NOTHING.fullmatch(bare) or _LATER.fullmatch(bare))
