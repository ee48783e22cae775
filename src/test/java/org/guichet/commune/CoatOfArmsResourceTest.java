package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CoatOfArmsResourceTest {

    @Inject
    Town town;

    @AfterEach
    void as_before() {
        admin().post("/armoiries/retrait", Map.of("jeton", admin().token()));
    }

    @Test
    void every_page_bears_the_arms_also_before_logging_in_and_browsers_keep_them() throws IOException {
        send(picture(900, 1200)).expect(200);
        String address =
                Browser.stranger().open("/connexion").html().select(".town img").attr("src");
        Response arms = Browser.stranger().get(address);
        assertEquals("public, immutable, max-age=31536000", arms.header("Cache-Control"));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(arms.asByteArray()));
        assertEquals("54 x 72", shown.getWidth() + " x " + shown.getHeight());
    }

    @Test
    void other_arms_have_another_address_and_none_leave_the_name_alone() throws IOException {
        String first = arms(send(picture(100, 100)));
        String second = arms(send(picture(100, 50)));
        assertTrue(!first.isEmpty() && !first.equals(second), first + " " + second);
        as_before();
        assertEquals("", arms(admin().open("/commune")));
        assertEquals(404, Browser.stranger().get("/armoiries/image.png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "du texte", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG\r\n\u001a\n tronqué"})
    void what_is_no_picture_is_said_and_the_arms_stay(String file) throws IOException {
        String before = arms(send(picture(100, 100)));
        Page refused = send(file.getBytes(StandardCharsets.ISO_8859_1)).expect(422);
        assertTrue(refused.alert().contains("Choisissez une image PNG ou JPEG"), refused::alert);
        assertEquals(before, arms(refused));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_read() throws IOException {
        Page refused = send(picture(7000, 1)).expect(422);
        assertTrue(refused.alert().contains("trop grande"), refused::alert);
    }

    private static String arms(Page page) {
        return page.html().select(".town img").attr("src");
    }

    private Page send(byte[] file) {
        admin().open("/commune");
        return admin().upload("/armoiries", "fichier", "armes.png", file, Map.of());
    }

    private Browser admin() {
        return town.browser(Role.ADMIN);
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
