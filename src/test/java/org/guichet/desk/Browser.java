package org.guichet.desk;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser without JavaScript: keeps cookies, follows redirects to pages, sends forms. */
public final class Browser {

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .defaultCharsetForContentType(StandardCharsets.UTF_8, ContentType.URLENC));

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public static Browser stranger() {
        return new Browser();
    }

    public static Browser loggedIn(String login, String password) {
        Browser browser = new Browser();
        browser.open("/connexion")
                .type("Identifiant", login)
                .type("Mot de passe", password)
                .press("Entrer");
        return browser;
    }

    /** The same agent at another screen: logged in alike, and free to go another way from here. */
    public Browser twin() {
        Browser twin = new Browser();
        twin.cookies.putAll(cookies);
        return twin;
    }

    /** What every form that this browser was given bears. */
    public String token() {
        return cookies.get("jeton");
    }

    /** As one header. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** As after a long lunch: the session is over, the page is still open. */
    public void forgetSession() {
        cookies.remove("quarkus-credential");
    }

    /** @param path as in the bar of a browser, already encoded */
    public Page open(String path) {
        return page(path, get(path));
    }

    /** What the server answers, whatever it is. */
    public Response get(String path) {
        return kept(request().urlEncodingEnabled(false).get(path));
    }

    /** Sends a form that only asks. */
    public Page ask(String path, Map<String, ?> form) {
        return page(path, kept(request().queryParams(form).get(path)));
    }

    public Response post(String path, Map<String, ?> form) {
        return kept(request().contentType(ContentType.URLENC).formParams(form).post(path));
    }

    /** Sends the one file that a page asks for, with whatever else was typed. */
    public Page upload(String path, String field, String name, byte[] file, Map<String, String> form) {
        RequestSpecification request =
                request().multiPart(field, name, file, "text/csv").multiPart("jeton", token());
        form.forEach(request::multiPart);
        return page(path, kept(request.post(path)));
    }

    /** Sends a form of a page, and says from where as browsers do. */
    Page send(String from, String path, Map<String, String> form) {
        RequestSpecification request = request().header("Referer", "http://guichet" + from);
        Response answer =
                kept(request.contentType(ContentType.URLENC).formParams(form).post(path));
        String at = path;
        while (answer.header("Location") != null) { // browsers say all the way where they come from
            at = path(answer.header("Location"));
            answer = kept(request()
                    .header("Referer", "http://guichet" + from)
                    .urlEncodingEnabled(false)
                    .get(at));
        }
        return page(at, answer);
    }

    private Page page(String path, Response answer) {
        String location = answer.header("Location");
        if (location != null) {
            return open(path(location));
        }
        return new Page(this, path, answer.statusCode(), Jsoup.parse(answer.asString()));
    }

    private static String path(String location) {
        URI uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private RequestSpecification request() {
        return given().config(UTF_8).redirects().follow(false).cookies(cookies);
    }

    private Response kept(Response answer) {
        answer.detailedCookies().forEach(this::keep);
        return answer;
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
