package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://League.Example | https://league.example/",
                "https://league.example:443/a?b=c#d | https://league.example/a?b=c",
                "http://league.example:8080/a | http://league.example:8080/a",
                "http://league.example/a b/ä|http://league.example/a%20b/%C3%A4",
                "https://league.example/100%/a%20b | https://league.example/100%25/a%20b",
                "https://zölle.example/ | https://xn--zlle-5qa.example/",
                "http://[2001:DB8::1]/a | http://[2001:db8::1]/a",
                "http://192.0.2.1/a | http://192.0.2.1/a",
                "https://league.example/a(b),{c}|https://league.example/a(b),%7Bc%7D"
            })
    void anAddressIsPutIntoTheFormInWhichItIsAskedFor(String typed, String asked) {
        assertThat(Outcomes.value(Address.of(typed))).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///a",
                "http://?a",
                "ftp://league.example/",
                "file:///etc/passwd",
                "jar:http://league.example!/",
                "https://user:secret@league.example/",
                "https://user@league.example",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://010.0.0.1",
                "http://league.example:0/",
                "http://league.example:99999/",
                "http://league.example:22x/",
                "http://[::1/",
                "http://a..b/",
                "http://-/%zz\u0000"
            })
    void whatIsNoAddressOfAPageIsAProblemThatTellsNoPassword(String typed) {
        Outcome<Address> outcome = Address.of(typed);
        if (outcome instanceof Outcome.Failed<Address>(Problem problem)) {
            assertThat(problem.id()).isEqualTo("bad-address");
            assertThat(problem.toString()).doesNotContain("secret");
        } else {
            assertThat(typed).as("only this may pass, for its host to be unknown").isIn("http://-/%zz\u0000");
        }
    }

    @Test
    void everyPrefixOfAnAddressIsAnAddressOrAProblem() {
        String whole = "https://user:pw@zölle.league.example:8443/a/../b%20c?d=%zz&e=\u20ac#f";
        for (int length = 0; length <= whole.length(); length++) {
            assertThat(Address.of(whole.substring(0, length))).isNotNull();
        }
    }

    @Test
    void onlyWhatHasASchemeIsMeantAsAnAddress() {
        assertThat(Address.isMeant("https://league.example")).isTrue();
        assertThat(Address.isMeant("s3://bucket/a")).isTrue();
        assertThat(Address.isMeant("C:\\texts\\a.md")).isFalse();
        assertThat(Address.isMeant("www.league.example/a")).isFalse();
    }
}
