using System.Net;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class LessonDoorTests : IAsyncLifetime
{
    private const string AppId = "c4f1a5d2-0000-4000-8000-000000000001";
    private const string Tenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";

    private ServedBot bot = null!;
    private HttpClient client = null!;

    public Task InitializeAsync()
    {
        bot = ServedBot.With(
            ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "hemmelig-nok-til-en-test"), ("MicrosoftAppTenantId", Tenant), ("MicrosoftAppType", "SingleTenant"));
        client = bot.CreateClient();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_browser_is_told_that_lessons_open_in_Teams_and_led_there()
    {
        var page = await client.GetStringAsync("/lessons/speciale-001");

        Assert.Contains("<html lang=\"da\">", page, StringComparison.Ordinal);
        Assert.Contains("Erfaringer åbnes i Teams", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(
            $"href=\"https://teams.microsoft.com/l/chat/0/0?tenantId={Tenant}&amp;users=28:{AppId}&amp;message=vis%20erfaring%20speciale-001\"", page, StringComparison.Ordinal);
        Assert.Contains("<code>vis erfaring speciale-001</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_in_the_language_that_the_browser_asks_for()
    {
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv, en;q=0.8");

        var page = await client.GetStringAsync("/lessons/speciale-001");

        Assert.Contains("Lessons open in Teams", page, StringComparison.Ordinal);
        Assert.Contains("message=show%20lesson%20speciale-001", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speciale-001")]
    [InlineData("findes-ikke-1")]
    [InlineData("kunos")]
    public async Task Of_a_lesson_the_page_says_nothing_and_it_is_the_same_for_every_id(string id)
    {
        var other = await client.GetStringAsync("/lessons/noget-andet");

        using var response = await client.GetAsync($"/lessons/{id}/");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(other.Replace("noget-andet", "ID", StringComparison.Ordinal), page.Replace(id, "ID", StringComparison.Ordinal));
        Assert.DoesNotContain(SeedRecords.Lesson("speciale-001").Title, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%22%20onclick%3D%22x")]
    [InlineData("x%0D%0ASet-Cookie:a=b")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("ø")]
    public async Task What_is_no_id_is_not_said_again(string id)
    {
        using var response = await client.GetAsync($"/lessons/{id}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>", page, StringComparison.Ordinal);
        Assert.Contains("message=\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_runs_nothing_is_kept_nowhere_and_found_by_no_search_engine()
    {
        using var response = await client.GetAsync("/lessons/speciale-001");
        var headers = response.Headers;

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("noindex, nofollow", Assert.Single(headers.GetValues("X-Robots-Tag")));
        Assert.Equal("Accept-Language", Assert.Single(headers.Vary));
    }

    [Fact]
    public async Task Only_looking_is_possible()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/lessons/speciale-001");
        using var looked = await client.SendAsync(head);
        using var posted = await client.PostAsync("/lessons/speciale-001", null);

        Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }
}
