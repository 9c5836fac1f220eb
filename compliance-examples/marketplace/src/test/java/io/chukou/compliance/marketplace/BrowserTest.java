package io.chukou.compliance.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Uses the shop as people do, in a real browser. */
class BrowserTest {
    /** Its seller tells of the day of registration only the year 2026. */
    private static final String NO_DATE = "/listings/L000026";

    private static final By DATE = By.name("registrationCertificate.registrationDate");
    private static final String ANSWER = ".answer .badge";
    private static final boolean WRITE = "write".equals(System.getProperty("chukou.docs"));

    private static TestShop shop;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        shop = TestShop.open();
        browser.size(1000, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (shop != null) {
            shop.close();
        }
    }

    private static void visit(Browser visitor, String address) {
        visitor.driver().get(shop.at(address).toString());
    }

    private static String address() {
        String all = browser.driver().getCurrentUrl();
        return all.substring(shop.shop.address().toString().length());
    }

    private static void choose(String id, String value) {
        new Select(browser.one("#" + id)).selectByValue(value);
    }

    @Test
    void a_visit() {
        visit(browser, "/");
        assertThat(browser.driver().findElements(By.cssSelector(".cars > li"))).hasSize(24);

        choose("kind", "UNLOCKS_ON");
        browser.untilText(".found", "2 cars");
        assertThat(address()).isEqualTo("/?kind=UNLOCKS_ON&destination=");
        assertThat(browser.focused()).isEqualTo("kind");
        assertThat(browser.script("return document.getElementById('said').textContent"))
                .isEqualTo("2 cars");

        browser.one(".cars a[href^='" + NO_DATE + "']").click();
        browser.until(visitor -> visitor.text("h2").equals("May it be exported?"));
        assertThat(browser.text(ANSWER)).startsWith("Unlocks on ");

        LocalDate registered = LocalDate.of(2026, 3, 2);
        browser.driver().findElement(DATE).sendKeys(registered.toString(), Keys.TAB);
        browser.untilText(ANSWER, "Needs the maker's letter before " + registered.plusDays(181));
        assertThat(browser.text(".listed")).startsWith("Without your answers: Unlocks on ");

        browser.driver().findElement(By.linkText("中文")).click();
        browser.until(visitor -> "zh".equals(visitor.one("html").getDomAttribute("lang")));
        assertThat(browser.text(ANSWER)).isEqualTo(registered.plusDays(181) + "之前需生产企业确认书");
        assertThat(browser.driver().findElement(DATE).getDomProperty("value")).isEqualTo(registered.toString());
    }

    @Test
    void an_impossible_day_is_told_beside_its_field() throws Exception {
        for (String day : new String[] {"2026-02-30", "2025-06-01"}) {
            visit(browser, NO_DATE);
            browser.driver().findElement(DATE).sendKeys(day, Keys.TAB);
            browser.until(visitor -> visitor.text(".error").startsWith("This is not possible. Give a day"));
            assertThat(browser.driver().findElement(DATE).getDomProperty("value"))
                    .isEqualTo(day);
            assertThat(browser.driver().findElement(DATE).getAriaRole()).isEqualTo("textbox");
            assertThat(browser.text(ANSWER)).startsWith("Unlocks on ");
            assertThat(browser.faults()).isEqualTo(Browser.noFaults());
        }
    }

    @Test
    void a_hostile_title_stays_text() {
        for (String address : new String[] {"/?page=11", "/listings/hostile"}) {
            visit(browser, address);
            assertThat(browser.driver().getPageSource()).contains("alert(1)");
            assertThatExceptionOfType(NoAlertPresentException.class)
                    .isThrownBy(() -> browser.driver().switchTo().alert());
            assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
            assertThat(browser.driver().findElements(By.cssSelector("img[src='x'], b[onclick]")))
                    .isEmpty();
        }
        assertThat(browser.text("h1")).isEqualTo(TestShop.HOSTILE);
        assertThat(browser.driver().getTitle()).startsWith(TestShop.HOSTILE);
    }

    @Test
    void the_picture_of_a_badge_can_be_shown_and_is_wide_enough_for_its_text() {
        visit(browser, "/listings/L000003");
        browser.until(visitor -> visitor.script("return document.querySelector('#embed ~ p img').complete")
                .equals(true));
        assertThat(browser.script("return document.querySelector('#embed ~ p img').naturalWidth"))
                .isEqualTo(449L);
    }

    @Test
    void the_keyboard_alone_is_enough() {
        visit(browser, "/");
        browser.press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");

        WebElement kind = browser.tabTo("#kind");
        assertVisibleFocus(kind);
        browser.press("Bl");
        browser.until(visitor -> visitor.text(".found").equals("30 cars"));
        assertThat(browser.focused()).isEqualTo("kind");

        assertVisibleFocus(browser.tabTo(".filter button"));
        assertVisibleFocus(browser.tabTo(".cars a"));
        browser.press(Keys.ENTER);
        browser.until(visitor -> visitor.text(ANSWER).equals("Blocked (indicative)"));
    }

    private static void assertVisibleFocus(WebElement element) {
        assertThat(element.getCssValue("outline-style")).isEqualTo("solid");
        assertThat(element.getCssValue("outline-width")).isEqualTo("3px");
    }

    @Test
    void without_scripts_the_buttons_do_it() throws Exception {
        try (Browser plain = Browser.withoutScripts()) {
            visit(plain, "/");
            new Select(plain.one("#kind")).selectByValue("UNLOCKS_ON");
            plain.one(".filter button").click();
            plain.untilText(".found", "2 cars");
            visit(plain, NO_DATE);
            plain.driver().findElement(DATE).sendKeys("2026-03-02");
            plain.one(".missing button").click();
            plain.untilText(ANSWER, "Needs the maker's letter before 2026-08-30");
            assertThat(plain.text("#said")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=zh&kind=NEEDS_LETTER",
                "/?kind=PERMITTED",
                "/listings/L000001",
                "/listings/L000003",
                "/listings/L000185?lang=zh",
                "/listings/L000002",
                "/listings/L000053",
                "/none"
            })
    void pages_are_accessible(String address) throws Exception {
        visit(browser, address);
        assertThat(browser.faults()).isEqualTo(Browser.noFaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/listings/L000003", "/listings/L000034?lang=zh", "/listings/hostile"})
    void pages_fit_a_small_screen(String address) {
        try {
            browser.size(360, 740);
            visit(browser, address);
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo((Long) browser.script("return document.documentElement.clientWidth"));
        } finally {
            browser.size(1000, 900);
        }
    }

    /** Run with {@code -Dchukou.docs=write} it takes the pictures of the README; otherwise it sees that they are there. */
    @Test
    void the_readme_has_pictures() throws Exception {
        if (WRITE) {
            try (TestShop bundled = TestShop.asBundled()) {
                picture("list.png", bundled.at("/"), 900, 1150, "body");
                picture("detail-en.png", bundled.at("/listings/L000003"), 900, 1400, "body");
                picture("detail-zh.png", bundled.at("/listings/L000034?lang=zh"), 900, 1000, "body");
                picture("badge.png", bundled.at("/listings/L000003/badge.svg"), 900, 1000, "svg");
            } finally {
                browser.size(1000, 900);
            }
        }
        for (String name : new String[] {"list.png", "detail-en.png", "detail-zh.png", "badge.png"}) {
            assertThat(Files.size(Path.of("docs", name))).as(name).isBetween(1_000L, 200_000L);
            assertThat(Path.of("README.md")).content().contains("(docs/" + name + ")");
        }
    }

    private static void picture(String name, URI address, int width, int height, String what) throws IOException {
        browser.size(width, height);
        browser.driver().get(address.toString());
        Files.createDirectories(Path.of("docs"));
        Files.write(Path.of("docs", name), what.equals("body") ? browser.picture() : browser.picture(what));
    }
}
