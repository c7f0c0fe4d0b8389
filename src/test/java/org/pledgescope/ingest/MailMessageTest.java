package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    private static final String WORDS = "The League will halve the tolls on the river, and it will pay the pilots.";
    private static final String HEAD = "From: League <press@league.example>\nSubject: Tolls\nMIME-Version: 1.0\n";

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String mail) {
        return Shown.lines("a.eml", bytes(mail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: League <press@league.example>\nSubject: Tolls\n\nWe will",
                "Date: Tue, 9 Nov 2032 10:00:00 +0000\nFrom: press@league.example\n\nWe will",
                "Subject: Tolls\nMessage-ID: <1@league.example>\n\nWe will",
                "DKIM-Signature: v=1; a=rsa-sha256;\n\tb=abc\nFrom: League\n\nWe will",
                "ARC-Seal: i=1\nTo: all\n\nWe will",
                "Received: from a.example\n by b.example\nX-Mailer: m\n\nWe will"
            })
    void twoHeaderFieldsOfWhichOneIsAProgramsMakeAMessage(String text) {
        assertThat(Format.of(bytes(text))).isEqualTo(Format.MAIL);
    }

    @Test
    void aMailboxIsNamed() {
        assertThat(Format.of(bytes("From a@paper.example Mon\nFrom: a@paper.example\nSubject: Tolls\n\nWe")))
                .isEqualTo(Format.MAILBOX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 3 May 2032\nSubject: Tolls on the river\n\nWe will",
                "From: the Ministry of Tolls\nTo: all editors\nDate: 3 May\n\nWe will",
                "Subject: Tolls\n\nWe will",
                "Message-ID: is a field of mail\n\nWe will",
                "Tolls\nFrom: press@league.example\nMessage-ID: <1@a.example>\n\nWe will"
            })
    void aPressReleaseWithDateAndSubjectIsText(String text) {
        assertThat(Format.of(bytes(text))).isEqualTo(Format.TEXT);
    }

    @Test
    void charsetsAndTransferEncodingsAreUndone() {
        assertThat(
                        lines(
                                HEAD
                                        + "Content-Type: text/plain; charset=iso-8859-1\n"
                                        + "Content-Transfer-Encoding: quoted-printable\n\n"
                                        + WORDS
                                        + " =93We will=94, she said.\n"))
                .containsExactly("BODY[] " + WORDS + " “We will”, she said.");
    }

    @Test
    void aStubOfPlainTextGivesWayToThePage() {
        assertThat(
                        lines(
                                HEAD
                                        + "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
                                        + "Content-Type: text/plain\n\nThis message needs HTML.\n--b\n"
                                        + "Content-Type: text/html\n\n<html><body><p>"
                                        + WORDS
                                        + "</p><p>"
                                        + WORDS
                                        + "</p></body></html>\n--b--\n"))
                .containsExactly("BODY[] " + WORDS, "BODY[] " + WORDS);
    }

    @Test
    void ofAForwardedMessageTheTextIsRead() {
        assertThat(
                        lines(
                                "From: A Person <a@paper.example>\n"
                                        + "Subject: Fwd: Tolls\n"
                                        + "MIME-Version: 1.0\n\n"
                                        + "---------- Forwarded message ---------\n"
                                        + "From: League <press@league.example>\n"
                                        + "Date: Mon, 1 Nov 2032\n"
                                        + "Subject: Tolls\n\n"
                                        + WORDS
                                        + "\n"))
                .containsExactly("BODY[] " + WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, 1 Nov 2032 at 10:00, A Person\n<a@paper.example> wrote:\n> Why?",
                "-----Original Message-----\nFrom: A Person\nSent: Monday\nSubject: Tolls\n\nWhy?",
                "> Why?",
                "-- \nPress Office"
            })
    void quotedMessagesAndSignaturesAreLeftOut(String end) {
        assertThat(lines(HEAD + "\n" + WORDS + "\n\n" + end + "\n")).containsExactly("BODY[] " + WORDS);
    }

    @Test
    void linesThatAProgramBrokeAreJoined() {
        assertThat(
                        lines(
                                HEAD
                                        + "Content-Type: text/plain; format=flowed\n\nThe League will halve \n"
                                        + "the tolls on the river.\n"))
                .containsExactly("BODY[] The League will halve the tolls on the river.");
    }

    @Test
    void attachmentsOfOneNameAndWithFoldersInTheirNamesStayApart() {
        String part = "--b\nContent-Type: text/plain; name=\"../a.txt\"\n\n" + WORDS + "\n";
        assertThat(
                        Shown.outcomes(
                                "a.eml",
                                bytes(
                                        HEAD
                                                + "Content-Type: multipart/mixed; boundary=b\n\n"
                                                + part
                                                + part
                                                + "--b--\n")))
                .extracting(Object::toString)
                .anyMatch(shown -> shown.contains("origin=a.eml!.._a.txt"))
                .anyMatch(shown -> shown.contains("origin=a.eml!2-.._a.txt"))
                .hasSize(2);
    }

    @Test
    void partsWithinOneAnotherWithoutEndAreAProblem() {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }
        assertThat(Shown.problem("a.eml", bytes(mail.toString())).id()).isEqualTo("broken");
    }
}
