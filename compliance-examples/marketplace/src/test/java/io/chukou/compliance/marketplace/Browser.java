package io.chukou.compliance.marketplace;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own. Without a browser the tests are skipped, and say so. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTHING_FOUND = "[]";

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    static Browser open() throws IOException {
        return open(Map.of());
    }

    static Browser withoutScripts() throws IOException {
        return open(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser open(Map<String, Object> preferences) throws IOException {
        File browser = find("chromium");
        File service = find("chromedriver");
        Path profile = Files.createTempDirectory("chukou-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.setExperimentalOption("prefs", preferences);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=en",
                "--user-data-dir=" + profile);
        // The path is given, so that nothing is looked for, let alone downloaded.
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(service)
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new Browser(profile, new ChromeDriver(driver, options));
    }

    private static File find(String program) {
        Optional<File> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
        if (found.isEmpty()) {
            String missing = "THE PAGES ARE NOT TESTED: there is no " + program
                    + ". On Debian: apt-get install chromium chromium-driver fonts-noto-cjk";
            System.err.println(missing);
            abort(missing);
        }
        return found.orElseThrow();
    }

    ChromeDriver driver() {
        return driver;
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    /** Waits until something is so; pages are replaced meanwhile, so what is gone is looked for again. */
    void until(Function<Browser, Boolean> isSo) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .until(ignored -> isSo.apply(this));
    }

    void untilText(String selector, String text) {
        until(browser -> browser.text(selector).equals(text));
    }

    String focused() {
        return Objects.requireNonNullElse(driver.switchTo().activeElement().getDomAttribute("id"), "");
    }

    void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Goes on by the tabulator alone. */
    WebElement tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            press(Keys.TAB);
            WebElement active = driver.switchTo().activeElement();
            if (active.equals(driver.findElements(By.cssSelector(selector)).stream()
                    .findFirst()
                    .orElse(null))) {
                return active;
            }
        }
        throw new AssertionError("The tabulator does not come to " + selector);
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** Returns what axe-core finds against the page, as a list in JSON. */
    String faults() throws IOException {
        try (InputStream axe = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object faults = driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document).then(result => done(JSON.stringify(result.violations.map("
                + "v => [v.id, v.nodes.map(n => n.html)]))), error => done(String(error)));");
        return Objects.requireNonNullElse(faults, "").toString();
    }

    static String noFaults() {
        return NOTHING_FOUND;
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    byte[] picture(String selector) {
        return one(selector).getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
