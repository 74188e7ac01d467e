using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Files.Receiving;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Files;

/// <summary>Files that are sent to the bot in whole turns: who may, from where they are fetched, and what becomes of them.</summary>
public sealed class LessonInboxTests : IDisposable
{
    private readonly TeamsClient teams = new(new TestKnowledge([ALesson("a-001").Build()]));

    public LessonInboxTests() => teams.People.Users[TeamsClient.MetteObjectId] = new Membership { Roles = { Role.Administrator } };

    public void Dispose() => teams.Dispose();

    [Fact]
    public async Task A_file_is_tried_taken_in_by_the_click_and_a_second_click_on_the_old_card_takes_nothing_in_again()
    {
        await SendAsync("erfaringer.json", Json(ALesson("b-001").Titled("Prøv det på Ærø").Build(), ALesson("b-002").Build()));
        var card = teams.Card;
        Assert.Contains("Intet er indlæst endnu", card.ToString(), StringComparison.Ordinal);
        Assert.Empty(await LessonsAsync());

        var button = TeamsClient.Button(card, "Indlæs 2 erfaringer");
        await teams.SendAsync(teams.Click(button));
        var first = teams.AnsweredCard.ToString();
        await teams.SendAsync(teams.Click(button));

        Assert.Contains("erfaringer.json er indlæst", first, StringComparison.Ordinal);
        Assert.Equal(first, teams.AnsweredCard.ToString());
        Assert.Equal([1, 1], (await LessonsAsync()).Select(lesson => lesson.Version));

        teams.Knowledge.Clock.Move(TimeSpan.FromHours(2));
        await teams.SendAsync(teams.Click(button));
        Assert.Contains("allerede indlæst", teams.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_delivered_again_tries_the_file_once()
    {
        var message = teams.FileMessage(null, ("x.json", teams.Drive.Put("x.json", Json(ALesson("b-001").Build()))));
        await teams.SendAsync(message);
        await teams.SendAsync(message);

        Assert.Single(teams.Drive.Asked);
    }

    [Fact]
    public async Task No_token_goes_with_the_call_and_no_word_beside_the_file_hinders_it()
    {
        await SendAsync("x.json", Json(ALesson("b-001").Build()), "Her er filen");

        Assert.Equal((false, 1), (teams.Drive.WithToken, teams.Drive.Asked.Count));
        Assert.NotNull(teams.Card);
    }

    [Fact]
    public async Task From_somebody_else_a_file_is_not_fetched_and_answered_as_before()
    {
        teams.People.Users[TeamsClient.MetteObjectId] = new Membership { Roles = { Role.Curator } };

        await SendAsync("x.json", Json(ALesson("b-001").Build()));

        Assert.Empty(teams.Drive.Asked);
        Assert.Contains("filer", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_a_file_is_not_fetched()
    {
        var message = teams.FileMessage(null, ("x.json", teams.Drive.Put("x.json", Json(ALesson("b-001").Build()))));
        message.Conversation = new ConversationAccount { Id = "19:erfaringer@thread.tacv2;messageid=1", ConversationType = "channel", IsGroup = true, TenantId = TeamsClient.Tenant };

        await teams.SendAsync(message);

        Assert.Empty(teams.Drive.Asked);
    }

    [Fact]
    public async Task A_question_with_a_picture_beside_it_is_answered()
    {
        await SendAsync("skærmbillede.png", [1, 2, 3], "Hvem ejer løsningen?");

        Assert.Empty(teams.Drive.Asked);
        Assert.DoesNotContain("CSV", teams.Replies[^1].Text ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notat.docx", "CSV eller JSON")]
    [InlineData("liste.xlsx", "projektmappe fra Excel")]
    public async Task A_file_of_another_kind_is_told_so_and_not_fetched(string name, string sentence)
    {
        await SendAsync(name, [1, 2, 3]);

        Assert.Contains(sentence, Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
        Assert.Empty(teams.Drive.Asked);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_not_there_is_told()
    {
        await SendAsync("stor.json", new byte[LessonReception.Largest + 1]);
        Assert.Contains("1 MB", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);

        await teams.SendAsync(teams.FileMessage(null, ("x.json", SentFiles.Folder + "gone.json")));
        Assert.Contains("kunne ikke hente filen", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://roskilde-my.sharepoint.com/x")]
    [InlineData("https://roskilde-my.sharepoint.com:8443/x")]
    [InlineData("https://sharepoint.com.evil.example/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://mette@roskilde-my.sharepoint.com/x")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("http://localhost:5000/x")]
    [InlineData("")]
    public async Task From_nowhere_but_SharePoint_is_anything_fetched(string address)
    {
        await teams.SendAsync(teams.FileMessage(null, ("x.json", address)));

        Assert.Empty(teams.Drive.Asked);
        Assert.Contains("henter filer fra", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Development_this_computer_will_do()
    {
        Assert.NotNull(DownloadAddress.Of("http://localhost:5000/x", development: true));
        Assert.Null(DownloadAddress.Of("http://10.0.0.1/x", development: true));
        Assert.NotNull(DownloadAddress.Of(SentFiles.Folder, development: false));
    }

    [Fact]
    public async Task Several_files_are_tried_one_by_one_up_to_five()
    {
        var files = Enumerable.Range(0, 7).Select(n => ($"x{n}.json", teams.Drive.Put($"x{n}.json", Json(ALesson($"b-00{n}").Build())))).ToArray();

        await teams.SendAsync(teams.FileMessage(null, files));

        Assert.Equal((5, 6), (teams.Drive.Asked.Count, teams.Replies.Count));
        Assert.Contains("højst 5 filer", teams.Replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_added_removed_and_had_back_in_whole_turns_and_a_second_click_does_nothing_twice()
    {
        await teams.SendAsync(teams.Message("søgeord"));
        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.Card, "Nyt søgeord")));
        var save = Filled(TeamsClient.Button(teams.AnsweredCard, "Læg til"), "Ejerskab", "kvaksning");
        await teams.SendAsync(teams.Click(save));
        var added = teams.AnsweredCard;
        await teams.SendAsync(teams.Click(save));

        Assert.Contains("Søgeordet er lagt til", added.ToString(), StringComparison.Ordinal);
        Assert.Contains("Mette Holm", added.ToString(), StringComparison.Ordinal);
        Assert.Equal(added.ToString(), teams.AnsweredCard.ToString());
        await teams.SendAsync(teams.Click(TeamsClient.Button(added, "Fjern")));
        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.AnsweredCard, "Ja, fjern det")));
        Assert.Empty(teams.Knowledge.SearchWords.Book.All);
        await teams.SendAsync(teams.Click(TeamsClient.Button(teams.AnsweredCard, "Fortryd")));
        Assert.Equal("Ejerskab", Assert.Single(teams.Knowledge.SearchWords.Book.All).Head);
    }

    private static JObject Filled(JObject button, string head, string words)
    {
        var filled = (JObject)button.DeepClone();
        filled["data"]!["head"] = head;
        filled["data"]!["words"] = words;
        filled["data"]!["relation"] = "Same";
        filled["data"]!["language"] = "da";
        return filled;
    }

    private static byte[] Json(params Lesson[] lessons)
    {
        using var content = new MemoryStream();
        LessonExport.WriteJson(lessons, content);
        return content.ToArray();
    }

    private Task SendAsync(string name, byte[] content, string? text = null) => teams.SendAsync(teams.FileMessage(text, (name, teams.Drive.Put(name, content))));

    private Task<IReadOnlyList<Lesson>> LessonsAsync() => teams.Knowledge.Reviewing.Library.AllAsync(default);
}
