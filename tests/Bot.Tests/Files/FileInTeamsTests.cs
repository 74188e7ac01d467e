using System.Net;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Files;

public sealed class FileInTeamsTests : IDisposable
{
    private readonly FileTalk talk = new();

    public void Dispose() => talk.Dispose();

    [Fact]
    public async Task In_Teams_the_person_is_asked_for_leave_to_save_it()
    {
        await talk.OfferAsync();

        var attachment = Assert.Single(talk.Only.Attachments);
        var card = Assert.IsType<FileConsentCard>(attachment.Content);
        Assert.Equal((FileConsentCard.ContentType, "rapport.txt"), (attachment.ContentType, attachment.Name));
        Assert.Equal(("En rapport.", 1234), (card.Description, card.SizeInBytes));
        Assert.True(FileToken.IsOne(talk.Token));
        Assert.Equal(["file"], ((JObject)card.AcceptContext).Properties().Select(property => property.Name));
        Assert.Equal(card.AcceptContext, card.DeclineContext);
    }

    [Fact]
    public async Task What_goes_out_holds_nothing_but_the_card_and_the_store_no_token()
    {
        await talk.OfferAsync();

        Assert.DoesNotContain("2026", JsonConvert.SerializeObject(talk.Only), StringComparison.Ordinal);
        var stored = await StoredAsync();
        Assert.DoesNotContain(talk.Token, Assert.Single(stored).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("Blåbærgrød", stored[0].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_makes_the_file_anew_puts_it_where_Teams_says_and_takes_the_question_away()
    {
        await talk.OfferAsync();
        talk.Content = "Rødgrød";
        await talk.AcceptAsync(talk.Token);

        var (request, body) = Assert.Single(talk.Uploads);
        Assert.Equal((HttpMethod.Put, FileTalk.Room, "Rødgrød 2026"), (request.Method, request.RequestUri!.ToString(), body));
        Assert.Equal("bytes 0-13/14", request.Content!.Headers.ContentRange!.ToString());
        Assert.Equal(14, request.Content.Headers.ContentLength);
        var attachment = Assert.Single(talk.Only.Attachments);
        Assert.Equal((FileInfoCard.ContentType, "rapport.txt"), (attachment.ContentType, attachment.Name));
        Assert.Equal("https://roskilde-my.sharepoint.com/personal/mette/rapport.txt", attachment.ContentUrl);
        Assert.Equal(("u1", "txt"), (((FileInfoCard)attachment.Content).UniqueId, ((FileInfoCard)attachment.Content).FileType));
        Assert.Equal(["offered"], talk.Deleted);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task The_same_yes_sent_again_saves_it_once_and_says_nothing_more()
    {
        await talk.OfferAsync();
        var token = talk.Token;
        await talk.AcceptAsync(token);
        await talk.AcceptAsync(token);

        Assert.Single(talk.Uploads);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public async Task A_no_is_taken_for_a_no()
    {
        await talk.OfferAsync();
        await talk.DeclineAsync(talk.Token);

        Assert.StartsWith("Helt i orden.", talk.Only.Text, StringComparison.Ordinal);
        Assert.Equal(["offered"], talk.Deleted);
        Assert.Empty(await StoredAsync());
        Assert.Empty(talk.Uploads);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_cannot_be_saved_is_offered_again_and_then_can_be(HttpStatusCode status)
    {
        await talk.OfferAsync();
        var token = talk.Token;
        talk.DriveAnswers = status;
        await talk.AcceptAsync(token);

        Assert.StartsWith("Filen kunne ikke gemmes", talk.Sent[0].Text, StringComparison.Ordinal);
        Assert.NotEqual(token, talk.Token);

        talk.DriveAnswers = HttpStatusCode.OK;
        await talk.AcceptAsync(talk.Token);
        Assert.Equal(FileInfoCard.ContentType, Assert.Single(talk.Only.Attachments).ContentType);
    }

    [Fact]
    public async Task A_OneDrive_that_does_not_answer_is_not_waited_for()
    {
        await talk.OfferAsync();
        (talk.DriveHangs, talk.UploadTimeout) = (true, TimeSpan.FromMilliseconds(50));
        await talk.AcceptAsync(talk.Token);

        Assert.StartsWith("Filen kunne ikke gemmes", talk.Sent[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://roskilde-my.sharepoint.com/x")]
    [InlineData("https://roskilde-my.sharepoint.com:8443/x")]
    [InlineData("https://mette@roskilde-my.sharepoint.com/x")]
    [InlineData("https://sharepoint.com.example.org/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://example.org/?x=.sharepoint.com")]
    [InlineData("https://example.org#.sharepoint.com")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://localhost/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//roskilde-my.sharepoint.com/x")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_is_put_anywhere_but_in_Microsofts_own_stores(string? room)
    {
        await talk.OfferAsync();
        await talk.AcceptAsync(talk.Token, room);

        Assert.Empty(talk.Uploads);
        Assert.StartsWith("Teams bad mig lægge filen et sted, jeg ikke kender", talk.Only.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://roskilde-my.sharepoint.com/x")]
    [InlineData("https://Roskilde.SharePoint-DF.com/x")]
    [InlineData("https://graph.microsoft.com/v1.0/x")]
    [InlineData("https://api.1drv.com/x")]
    public void Those_are_known(string room) => Assert.NotNull(UploadAddress.Of(room));

    [Fact]
    public async Task Nobody_accepts_what_was_offered_to_another()
    {
        await talk.OfferAsync();
        var token = talk.Token;
        await talk.AcceptAsync(token, by: Person.Unknown("lars"));

        Assert.StartsWith("Det tilbud gælder ikke længere.", talk.Only.Text, StringComparison.Ordinal);
        Assert.Empty(talk.Uploads);
        Assert.Single(await StoredAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_was_never_offered_is_told_so(string token)
    {
        await talk.AcceptAsync(token);

        Assert.StartsWith("Det tilbud gælder ikke længere.", talk.Only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_that_is_old_is_told_so()
    {
        await talk.OfferAsync();
        var token = talk.Token;
        talk.Clock.Move(TimeSpan.FromDays(1.1));
        await talk.AcceptAsync(token);

        Assert.StartsWith("Det tilbud gælder ikke længere.", talk.Only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_there_is_nothing_left_for_is_told_so()
    {
        await talk.OfferAsync();
        talk.Content = null;
        await talk.AcceptAsync(talk.Token);

        Assert.StartsWith("Der er ikke længere noget at lave en fil af.", talk.Only.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams", "Development", null)]
    [InlineData("directline", "Production", null)]
    [InlineData("msteams", "Production", false)]
    public async Task Where_there_is_no_file_consent_a_card_has_a_link(string channel, string environment, bool? consent)
    {
        (talk.Channel, talk.Environment, talk.Consent, talk.PublicAddress) = (channel, environment, consent, "https://pilotbot.example.dk/");
        await talk.OfferAsync();

        var action = Assert.Single(((JObject)Assert.Single(talk.Only.Attachments).Content)["actions"]!);
        Assert.Equal("Action.OpenUrl", (string?)action["type"]);
        Assert.Matches("^https://pilotbot.example.dk/files/[A-Za-z0-9_-]{43}$", (string?)action["url"]);
    }

    [Fact]
    public async Task Without_an_address_it_says_what_is_missing()
    {
        talk.Consent = false;
        await talk.OfferAsync();

        Assert.Contains("Bot:PublicBaseAddress", talk.Only.Text, StringComparison.Ordinal);
        Assert.Empty(talk.Only.Attachments);
        Assert.Empty(await StoredAsync());
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Where_others_read_along_no_file_is_offered(string where)
    {
        talk.Where = where;
        await talk.OfferAsync();

        Assert.StartsWith("Filer giver jeg kun, når vi er to.", talk.Only.Text, StringComparison.Ordinal);
        Assert.Empty(talk.Only.Attachments);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Nor_is_one_that_is_for_another()
    {
        await talk.OfferAsync(to: Person.Unknown("lars"));

        Assert.Empty(talk.Only.Attachments);
    }

    [Fact]
    public async Task What_is_on_offer_is_found_by_person_to_be_erased()
    {
        await talk.OfferAsync();
        var query = new DocumentQuery { Where = [new FieldCondition("personKey", Comparison.Equal, "mette")] };

        Assert.Single(await talk.Store.QueryAsync(FileOffer.Container, query, CancellationToken.None).ToListAsync());
    }

    private async Task<List<StoredDocument>> StoredAsync()
        => await talk.Store.QueryAsync(FileOffer.Container, new DocumentQuery(), CancellationToken.None).ToListAsync();
}
