package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

class LanguageSharesTest {

    private static final String ENGLISH =
            "The members of the League will halve the tolls on the river by the spring of next year, and they will tell"
                    + " the towns along its banks what this means for them.\n\n";
    private static final String FRENCH =
            "Les membres de la Ligue vont réduire de moitié les péages sur le fleuve avant le printemps, et ils diront"
                    + " aux villes de ses rives ce que cela signifie pour elles.\n\n";

    private static List<Outcome<RawDocument>> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Ingest(Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes))
                .read(List.of("-"))
                .toList();
    }

    @Test
    void aTextThatIsMostlyEnglishIsReadWithoutItsOtherParagraphs() {
        List<Outcome<RawDocument>> outcomes = read(ENGLISH + FRENCH + ENGLISH + "Halden, Veldt, Marrow, Oban");
        RawDocument document = Outcomes.value(outcomes.getFirst());
        assertThat(document.text()).as("the text itself stays").contains(FRENCH.strip());
        assertThat(document.paragraphs())
                .extracting(paragraph -> paragraph.span().of(document.text()))
                .containsExactly(ENGLISH.strip(), ENGLISH.strip(), "Halden, Veldt, Marrow, Oban");
        Problem remark = Outcomes.problem(outcomes.get(1));
        assertThat(remark.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(remark.found()).contains("English 69 %, French 31 %").contains("of its 4 paragraphs 2 are");
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void aTextThatIsMostlyAnotherLanguageIsRefusedWithItsShares() {
        List<Outcome<RawDocument>> outcomes = read(FRENCH + "Halden, Veldt, Marrow\n\n" + FRENCH + ENGLISH);
        assertThat(outcomes).hasSize(1);
        Problem problem = Outcomes.problem(outcomes.getFirst());
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.found()).contains("French 67 %, English 33 %");
    }

    @Test
    void namesBetweenParagraphsOfOneLanguageAreOfThatLanguage() {
        List<Outcome<RawDocument>> outcomes =
                read(ENGLISH.repeat(3) + FRENCH + "Halden, Veldt, Marrow\n\n" + FRENCH + ENGLISH);
        assertThat(Outcomes.problem(outcomes.get(1)).found()).contains("of its 7 paragraphs 4-6 are");
    }

    @Test
    void aShortSayingInAnotherLanguageIsLeftAlone() {
        assertThat(read(ENGLISH + "Noblesse oblige et vogue la galère.\n\n" + ENGLISH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Italian | I membri della Lega dimezzeranno i pedaggi sul fiume e diranno alle città che cosa significa"
                        + " per loro, con il sostegno di una commissione.",
                "Portuguese | Os membros da Liga vão reduzir as portagens no rio e dirão aos povos das margens que isto"
                        + " não é uma promessa para mais tarde.",
                "Dutch | De leden van de Bond zullen de tol op de rivier halveren en aan de steden zeggen wat dat voor"
                        + " hen betekent, en niet later dan het voorjaar.",
                "Swedish | Medlemmarna i förbundet ska halvera tullarna på floden och säga till städerna vad det är för"
                        + " något, och det är inte en dag för tidigt för oss som bor här.",
                "Polish | Członkowie Ligi zmniejszą opłaty na rzece o połowę i powiedzą miastom, że nie jest to"
                        + " obietnica na później, oraz przez kogo są one pobierane.",
                "Czech | Členové Ligy sníží poplatky na řece na polovinu a řeknou městům, že to není slib na později,"
                        + " nebo také jako kdo je vybírá pro ně při řece.",
                "Hungarian | A Liga tagjai felére csökkentik a vámot a folyón, és azt mondják a városoknak, hogy ez nem"
                        + " egy ígéret, de meg is van rá a pénz.",
                "Romanian | Membrii Ligii vor reduce taxele pe râu și vor spune orașelor că aceasta nu este o"
                        + " promisiune pentru mai târziu, din care să se aleagă cu nimic.",
                "Turkish | Birlik üyeleri nehirdeki geçiş ücretini yarıya indirecek ve bu karar için şehirlere bir"
                        + " mektup ile bilgi verecek, ancak daha sonra olarak değil.",
                "Indonesian | Anggota Liga akan mengurangi biaya di sungai dan memberi tahu kota yang ada di tepi bahwa"
                        + " ini bukan janji untuk nanti, oleh karena itu tidak dengan syarat.",
                "Finnish | Liiton jäsenet puolittavat joen maksut, ja se on hyvä, että myös kaupungit tietävät, mitä"
                        + " tai kuin mitä se on, mutta ei heti.",
                "Greek | Τα μέλη της Ένωσης θα μειώσουν στο μισό τα τέλη στον ποταμό ως την άνοιξη.",
                "Arabic | سيخفض أعضاء الرابطة رسوم العبور في النهر إلى النصف بحلول الربيع.",
                "Korean | 연맹 회원국들은 내년 봄까지 강의 통행료를 절반으로 줄일 것이다.",
                "Hindi | संघ के सदस्य अगले वसंत तक नदी पर लगने वाले शुल्क को आधा कर देंगे।"
            })
    void manyLanguagesAreToldByName(String language, String text) {
        Problem problem = Outcomes.problem(read(text).getFirst());
        assertThat(problem.id()).isEqualTo("not-english");
        assertThat(problem.found()).contains(language).contains("100 %");
    }
}
