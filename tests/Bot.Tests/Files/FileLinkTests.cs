using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Files;

/// <summary>A link to a file, as browsers and those who look over people's shoulders use it.</summary>
public sealed class FileLinkTests : IAsyncLifetime, IDisposable
{
    private readonly TestClock clock = new();
    private readonly TemporaryStore store;
    private readonly Maker maker = new();
    private readonly HttpClient client = new();
    private WebApplication? app;

    public FileLinkTests() => store = new TemporaryStore(clock);

    public async Task InitializeAsync()
    {
        var builder = BotApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IDocumentStore>(store.Store).AddSingleton<IFileMaker>(maker).AddFiles(builder.Configuration);
        app = builder.Build();
        app.MapFiles();
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.First());
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();

    public void Dispose()
    {
        client.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task Looking_shows_a_button_as_often_as_anybody_looks()
    {
        var link = await LinkAsync();
        for (var i = 0; i < 3; i++)
        {
            using var looked = await client.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
            var page = await looked.Content.ReadAsStringAsync();
            Assert.Contains("<form method=\"post\">", page, StringComparison.Ordinal);
            Assert.Contains("årsrapport &lt;2026&gt;.txt er klar.", page, StringComparison.Ordinal);
        }

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(0, maker.Made);
        using var fetched = await client.PostAsync(link, null);
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    [Fact]
    public async Task The_button_gives_the_file_once()
    {
        var link = await LinkAsync();

        using var fetched = await client.PostAsync(link, null);
        using var again = await client.PostAsync(link, null);
        using var looked = await client.GetAsync(link);

        Assert.Equal("indhold", await fetched.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", fetched.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "årsrapport <2026>.txt"), (fetched.Content.Headers.ContentDisposition!.DispositionType, fetched.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("no-store", fetched.Headers.CacheControl!.ToString());
        Assert.Equal(["nosniff"], fetched.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (again.StatusCode, looked.StatusCode));
        Assert.Contains("brugt eller for gammelt", await looked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_press_at_once_one_gets_it()
    {
        var link = await LinkAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => client.PostAsync(link, null)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(11, answers.Count(answer => answer.StatusCode == HttpStatusCode.Gone));
        Assert.All(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task After_an_hour_it_works_no_more()
    {
        var link = await LinkAsync();
        clock.Move(TimeSpan.FromMinutes(61));

        using var fetched = await client.PostAsync(link, null);

        Assert.Equal(HttpStatusCode.Gone, fetched.StatusCode);
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", HttpStatusCode.Gone, "har været")]
    [InlineData("hej", HttpStatusCode.NotFound, "")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", HttpStatusCode.NotFound, "")]
    public async Task A_link_that_is_none_gets_a_page_that_says_what_to_do(string token, HttpStatusCode status, string why)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/files/{token}");
        request.Headers.AcceptLanguage.ParseAdd("en-GB");
        using var looked = await client.SendAsync(request);

        Assert.True(status == looked.StatusCode, why);
        Assert.Contains("Write to the bot in Teams", await looked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", looked.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task An_offer_for_Teams_is_no_link()
    {
        var token = await app!.Services.GetRequiredService<FileOffers>().AddAsync(Reply, FileWay.Consent, CancellationToken.None);

        using var fetched = await client.PostAsync($"/files/{token}", null);

        Assert.Equal(HttpStatusCode.Gone, fetched.StatusCode);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_uses_nothing_up()
    {
        var link = await LinkAsync();
        maker.Breaks = true;
        using (var failed = await client.PostAsync(link, null))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        }

        maker.Breaks = false;
        using var fetched = await client.PostAsync(link, null);
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    private static FileReply Reply { get; } = new(new FileRequest("test", "mette", Language.Danish), "årsrapport <2026>.txt", "En rapport.", 7);

    private async Task<string> LinkAsync()
        => $"/files/{await app!.Services.GetRequiredService<FileOffers>().AddAsync(Reply, FileWay.Link, CancellationToken.None)}";

    private sealed class Maker : IFileMaker
    {
        public string Kind => "test";

        public int Made { get; private set; }

        public bool Breaks { get; set; }

        public Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
        {
            Made++;
            return Breaks ? throw new StoreUnavailableException(StoreProblem.FolderNotWritable, "mappen", null)
                : Task.FromResult<FileContent?>(new FileContent("årsrapport <2026>.txt", "text/plain", Encoding.UTF8.GetBytes("indhold")));
        }
    }
}
