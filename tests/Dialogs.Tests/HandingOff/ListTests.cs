using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;

namespace TeamsPilotBot.Dialogs.Tests.HandingOff;

/// <summary>"Mine spørgsmål", "min kø" and "alt der venter".</summary>
public sealed class ListTests
{
    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"));

    [Theory]
    [InlineData("mine spørgsmål")]
    [InlineData("Vis mine spørgsmål")]
    [InlineData("my questions")]
    public async Task The_asker_sees_what_they_asked_and_nobody_elses(string words)
    {
        await talk.SentAsync();
        await talk.SentAsync(asker: Henrik with { Reader = Mette.Reader });
        talk.Talk.Person = Mette;

        var list = await talk.Talk.SayAsync<HandOffListReply>(words);

        Assert.Equal((HandOffListKind.Mine, 1, "mette"), (list.Kind, list.Total, list.Items[0].AskerKey));
    }

    [Fact]
    public async Task What_waits_for_the_reader_comes_first()
    {
        await talk.SentAsync();
        var answered = await talk.SentAsync("Hvordan får man data ud af et gammelt fagsystem?");
        await talk.ClickAsync(Ida, answered, HandOffVerb.Answer, "Sådan");
        talk.Talk.Person = Mette;

        var list = await talk.Talk.SayAsync<HandOffListReply>("mine spørgsmål");

        Assert.Equal(answered.Id, list.Items[0].Id);
        Assert.Equal((2, 1), (list.Counts[HandOffFilter.Open], list.Counts[HandOffFilter.MyMove]));
    }

    [Fact]
    public async Task A_contact_has_a_queue_and_others_are_told_that_they_have_none()
    {
        await talk.SentAsync();
        talk.Talk.Person = Dpo;
        var queue = await talk.Talk.SayAsync<HandOffListReply>("min kø");
        talk.Talk.Person = Mette;
        var none = await talk.Talk.SayAsync("min kø");

        Assert.Equal(1, queue.Counts[HandOffFilter.MyMove]);
        Assert.StartsWith("Du er ikke kontaktperson", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_administrators_see_all_that_waits()
    {
        await talk.SentAsync();
        talk.Talk.Person = Ida;
        var all = await talk.Talk.SayAsync<HandOffListReply>("alt der venter");
        var forged = await talk.ListAsync(Mette, new() { [HandOffFields.List] = nameof(HandOffListKind.Waiting) });

        Assert.Equal(1, all.Total);
        Assert.StartsWith("Det kan kun administratorer se", forged.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_is_a_list_and_a_page_that_is_not_there_is_the_first()
    {
        var empty = await talk.Talk.SayAsync<HandOffListReply>("mine spørgsmål");
        await talk.SentAsync();
        var far = await talk.ListAsync(Mette, new() { [HandOffFields.First] = "500" });

        Assert.Empty(empty.Items);
        Assert.Equal((0, 1), (Assert.IsType<HandOffListReply>(far.Reply).First, Assert.IsType<HandOffListReply>(far.Reply).Items.Count));
    }

    [Fact]
    public async Task What_is_over_its_time_is_counted_by_the_clock()
    {
        await talk.SentAsync();
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(30));

        Assert.Equal(1, (await talk.Talk.SayAsync<HandOffListReply>("mine spørgsmål")).Counts[HandOffFilter.Overdue]);
    }
}
