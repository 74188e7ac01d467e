using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.CheckIns.CheckInTalk;

namespace TeamsPilotBot.Dialogs.Tests.CheckIns;

public sealed class FiguresTests
{
    private readonly CheckInTalk talk = new();

    [Theory]
    [InlineData("vis temperaturen")]
    [InlineData("temperaturmålingens tal")]
    [InlineData("show the temperature")]
    public async Task Those_who_help_the_projects_see_the_numbers(string text)
    {
        await SayAsync(mayBeRead: false, "SP-01", "SP-02", "SP-03");
        talk.Talk.Person = Kim;

        var shown = await talk.Talk.SayAsync<CheckInTotalsReply>(text);

        Assert.Equal((talk.Quarter, 3), (shown.Quarter, shown.Totals.Projects));
        Assert.Null(shown.Words);
    }

    [Fact]
    public async Task For_others_it_is_a_question_and_the_buttons_say_no()
    {
        Assert.IsNotType<CheckInTotalsReply>((await talk.Talk.SayAsync("vis temperaturen")).Value);
        Assert.Contains("kontaktpersoner", (await talk.ClickAsync(CheckInVerb.Totals, "")).Sentence, StringComparison.Ordinal);
        Assert.NotNull((await talk.ClickAsync(CheckInVerb.Words, "")).Sentence);
    }

    [Fact]
    public async Task In_a_channel_nobody_gets_the_numbers()
    {
        (talk.Talk.Person, talk.Talk.Kind) = (Karla, ConversationKind.Channel);

        Assert.Contains("alene", (await talk.Talk.SayAsync("vis temperaturen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_may_be_read_are_shown_with_the_project_and_without_the_person()
    {
        await SayAsync(mayBeRead: true, "SP-01");
        await SayAsync(mayBeRead: false, "SP-02");
        talk.Talk.Person = Karla;
        Assert.Equal(1, (await talk.Talk.SayAsync<CheckInTotalsReply>("vis temperaturen")).Words);

        var words = Assert.IsType<CheckInWordsReply>((await talk.ClickAsync(CheckInVerb.Words, "", Karla)).Reply);

        var only = Assert.Single(words.Items);
        Assert.StartsWith(talk.CheckIns.Registry.Find("SP-01")!.Name, only.Project, StringComparison.Ordinal);
        Assert.Equal("Ord om SP-01", only.Words.Hard);
    }

    [Fact]
    public async Task A_contact_of_another_house_does_not_read_what_only_Digitaliseringsstyrelsen_may()
    {
        await SayAsync(mayBeRead: true, "SP-01");

        Assert.Contains("Digitaliseringsstyrelsen", (await talk.ClickAsync(CheckInVerb.Words, "", Kim)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_words_come_in_pages()
    {
        await SayAsync(mayBeRead: true, [.. Enumerable.Range(1, 7).Select(n => $"SP-{n:00}")]);

        var click = new CheckInCardAction(CheckInVerb.Words, "n", talk.Quarter) { First = 5 };
        var page = Assert.IsType<CheckInWordsReply>((await talk.ClickAsync(click, Karla)).Reply);

        Assert.Equal((5, 2, 7), (page.First, page.Items.Count, page.Total));
    }

    private async Task SayAsync(bool mayBeRead, params IReadOnlyList<string> projects)
    {
        foreach (var project in projects)
        {
            var key = new CheckInKey($"leader-{project}", project, talk.Quarter);
            var answer = new CheckInAnswer { Areas = [Category.Data], Hard = $"Ord om {project}", MayBeRead = mayBeRead };
            await talk.CheckIns.Register.MoveAsync(
                key, before => CheckInRules.Answer(before, key, Language.Danish, answer, 0, "m", talk.Talk.Knowledge.Clock.GetUtcNow()), default);
        }
    }
}
