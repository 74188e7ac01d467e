using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Numbers;

/// <summary>"Tal", of curators and administrators.</summary>
public sealed class NumbersTalkTests
{
    private static readonly Person Administrator = new("bo", Reader.Anyone, [Role.Reader, Role.Administrator]);

    private readonly Conversation talk = new();

    [Theory]
    [InlineData("tal", Role.Administrator)]
    [InlineData("Vis tallene", Role.Curator)]
    [InlineData("show the numbers", Role.Administrator)]
    public async Task Who_looks_after_the_bot_sees_four_weeks(string words, Role role)
    {
        talk.Person = new Person("bo", Reader.Anyone, [Role.Reader, role]);

        var shown = await talk.SayAsync<NumbersReply>(words);

        Assert.Equal((NumbersPeriod.FourWeeks, 4, 4), (shown.Report.Period, shown.Report.Now.Weeks.Count, shown.Report.Before.Weeks.Count));
    }

    [Fact]
    public async Task To_anybody_else_the_word_is_a_word_like_any_other_and_the_buttons_say_no()
    {
        Assert.IsNotType<NumbersReply>((await talk.SayAsync("tal")).Value);

        var clicked = await ClickAsync(NumbersVerb.Show, talk.Person);
        var file = await ClickAsync(NumbersVerb.File, talk.Person);

        Assert.Equal((null, null), (clicked.Reply, file.Reply));
        Assert.Contains("kuratorer og administratorer", clicked.Sentence, StringComparison.Ordinal);
        Assert.Contains("kuratorer og administratorer", file.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_come_as_a_file_too_but_only_where_nobody_reads_along()
    {
        var offered = Assert.IsType<FileReply>((await ClickAsync(NumbersVerb.File, Administrator)).Reply);
        var file = await talk.Knowledge.Numbers.File.MakeAsync(offered.Request, default);

        Assert.Equal("tal-2026-11-25.csv", file!.Name);
        Assert.Null((await ClickAsync(NumbersVerb.File, Administrator, isAlone: false)).Reply);
    }

    private Task<ActionResult> ClickAsync(NumbersVerb verb, Person person, bool isAlone = true)
        => talk.Knowledge.Numbers.Actions.DoAsync(
            new NumbersCardAction(verb, "n1", NumbersPeriod.Week), new Clicked(person, Language.Danish, isAlone ? ConversationKind.Personal : ConversationKind.Channel, "chat", "card"), default);
}
