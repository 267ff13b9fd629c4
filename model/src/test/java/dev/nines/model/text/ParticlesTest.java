package dev.nines.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource({"웹 서버은(는), 웹 서버는", "그룹은(는), 그룹은", "서울(으)로, 서울로", "영역(으)로, 영역으로", "서버와(과), 서버와",
            "그룹과(와), 그룹과", "서버(이)라는, 서버라는", "그룹(이)라는, 그룹이라는", "78 %이(가), 78 %가", "5 min이(가), 5 min이",
            "30 s을(를), 30 s를", "3이(가), 3이", "20을(를), 20을", "5을(를), 5를", "7(으)로, 7로", "CPU을(를), CPU를", "URL(으)로, URL로",
            "DynamoDB은(는), DynamoDB는", "nginx은(는), nginx는", "PostgreSQL을(를), PostgreSQL을", "Zone이(가), Zone이",
            "Items role이(가), Items role이", "NAT a은(는), NAT a는", "“무제한”을(를), “무제한”을", "서버(t3.medium)은(는), 서버(t3.medium)는"})
    void followTheSoundBeforeThem(String written, String settled) {
        assertEquals(settled, Particles.settled(written));
    }

    @ParameterizedTest
    @CsvSource({"fleet은(는)", "network이(가)", "Shop을(를)", "은(는)", "'서버(대기)가 멈춥니다'"})
    void stayUndecidedWhereTheSoundIsNotKnown(String written) {
        assertEquals(written, Particles.settled(written));
    }
}
