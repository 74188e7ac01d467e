using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Keeping.KeepTalk;

namespace TeamsPilotBot.Dialogs.Tests.Keeping;

/// <summary>What owners and their colleagues click.</summary>
public sealed class KeepingTests
{
    private readonly KeepTalk talk = new();

    [Fact]
    public async Task An_owner_confirms_one_lesson_of_a_card_and_the_others_still_wait()
    {
        var asked = await talk.AskedAsync(Old("erf-1"), Old("erf-2"));

        var after = await talk.ListAsync(Anne, KeepVerb.Confirm, "erf-1", click => click with { List = KeepList.Asked, Card = asked.Card });

        Assert.Equal([KeptQuestionEnd.Confirmed, null], after.Items.Select(item => item.End));
        Assert.StartsWith("Tak. Nu står der, at »Om erf-1« gælder", after.Notice, StringComparison.Ordinal);
        Assert.Equal("2026-11-25", (await talk.ReadAsync("erf-1")).Confirmed);
    }

    [Fact]
    public async Task What_has_changed_goes_to_the_curators_and_a_text_that_is_missing_is_asked_for()
    {
        var asked = await talk.AskedAsync(Old("erf-1"));
        KeepCardAction Click(KeepCardAction click, string text) => click with { List = KeepList.Asked, Card = asked.Card, Text = text };

        var missing = await talk.ListAsync(Anne, KeepVerb.NoLonger, "erf-1", click => Click(click, " "));
        Assert.Equal(("Skriv kort, hvad der er sket.", null), (missing.Notice, missing.Items[0].End));
        var after = await talk.ListAsync(Anne, KeepVerb.NoLonger, "erf-1", click => Click(click, "Loven er ændret"));

        Assert.Equal((KeptQuestionEnd.NoLonger, null), (after.Items[0].End, after.Typed));
        Assert.Equal("Loven er ændret", Assert.Single(await talk.Keeping.Reports.OpenAsync(default)).Text);
    }

    [Fact]
    public async Task A_text_that_was_not_taken_is_still_on_the_card()
    {
        var asked = await talk.AskedAsync(Old("erf-1"));
        KeepCardAction Click(KeepCardAction click, string text) => click with { List = KeepList.Own, Card = asked.Card, Text = text };
        await talk.ListAsync(Anne, KeepVerb.NoLonger, "erf-1", click => Click(click, "Loven er ændret"));

        var again = await talk.ListAsync(Anne, KeepVerb.NoLonger, "erf-1", click => Click(click, "Og mere til"));

        Assert.Equal(("Og mere til", "erf-1"), (again.Typed, again.TypedFor));
        Assert.Contains("ikke sendt", again.Notice, StringComparison.Ordinal);
        Assert.Equal("Om [CPR-nummer fjernet]", (await talk.ListAsync(Anne, KeepVerb.NoLonger, "erf-1", click => Click(click, "Om 010190-1234"))).Typed);
    }

    [Fact]
    public async Task Whoever_is_not_the_right_one_gives_it_back_and_a_colleague_takes_it_over()
    {
        var asked = await talk.AskedAsync(Old("erf-1"));

        var after = await talk.ListAsync(Anne, KeepVerb.GiveBack, "erf-1", click => click with { List = KeepList.Asked, Card = asked.Card });
        Assert.Equal(KeptQuestionEnd.Returned, after.Items[0].End);
        Assert.Null((await talk.ReadAsync("erf-1")).Owner);

        Assert.StartsWith("Den erfaring kan kun overtages", (await talk.ClickAsync(Eva, KeepVerb.TakeOver, "erf-1")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Tak. Nu står du for »Om erf-1«", (await talk.ClickAsync(Bo, KeepVerb.TakeOver, "erf-1")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Der er allerede en anden", (await talk.ClickAsync(Kurt, KeepVerb.TakeOver, "erf-1")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_cannot_answer_for_an_owner()
    {
        await talk.AskedAsync(Old("erf-1"));

        foreach (var verb in new[] { KeepVerb.Confirm, KeepVerb.NoLonger, KeepVerb.GiveBack })
        {
            Assert.StartsWith("Det er ikke dig", (await talk.ClickAsync(Bo, verb, "erf-1", click => click with { Text = "Nej" })).Sentence, StringComparison.Ordinal);
        }

        Assert.Equal(Old("erf-1"), await talk.ReadAsync("erf-1"));
    }

    [Fact]
    public async Task A_lesson_can_be_read_where_it_is_asked_about()
    {
        var asked = await talk.AskedAsync(Old("erf-1"), Old("erf-2"));

        var read = await talk.ListAsync(Anne, KeepVerb.Read, "erf-2", click => click with { List = KeepList.Asked, Card = asked.Card });

        Assert.Equal(["erf-2"], read.Items.Where(item => item.Lesson is not null).Select(item => item.LessonId));
    }

    [Theory]
    [InlineData("hvad står jeg for")]
    [InlineData("Hvad står jeg for?")]
    [InlineData("what do I own")]
    public async Task People_ask_what_they_stand_for(string words)
    {
        await talk.Keeping.PutAsync(Old("erf-1") with { Confirmed = "2026-11-01" }, Old("erf-2"), Old("erf-3", "bo"));
        talk.Talk.Person = Anne;

        var own = await talk.Talk.SayAsync<KeepListReply>(words);

        Assert.Equal(["erf-2", "erf-1"], own.Items.Select(item => item.LessonId));
        Assert.Equal((new DateOnly(2026, 11, 1), new DateOnly(2027, 5, 1)), (own.Items[1].Confirmed, own.Items[1].DueOn));
        talk.Talk.Person = Eva;
        Assert.Matches("^(Der er ingen erfaringer|There are no lessons)", (await talk.Talk.SayAsync(words)).Text);
    }

    [Fact]
    public async Task Curators_see_what_to_look_at_reports_first_and_page_by_page()
    {
        await talk.Keeping.PutAsync([
            Old("erf-1") with { Unconfirmed = "2026-10-01" }, Old("erf-2", null), Old("erf-3"), .. Enumerable.Range(4, 5).Select(n => Old($"erf-{n}", "gone")),
        ]);
        talk.Keeping.Gone.Add("gone");
        await talk.Keeping.Sweep.RunAsync(default);
        await talk.ClickAsync(Eva, KeepVerb.SendReport, "erf-3", click => click with { Text = "Forkert" });
        talk.Talk.Person = Kurt;

        var list = await talk.Talk.SayAsync<KeepListReply>("uden ejer");
        var next = await talk.ListAsync(Kurt, KeepVerb.List, null, click => click with { List = KeepList.Ownerless, Page = 1 });

        Assert.Equal(new KeepCounts(1, 6, 1), list.Counts);
        Assert.Equal(("erf-3", 1, false), (list.Items[0].LessonId, list.Items[0].Reports.Count, list.Items[0].CanTakeOver));
        Assert.Equal(["erf-7", "erf-8", "erf-1"], next.Items.Select(item => item.LessonId));
        Assert.All(list.Items.Skip(1), item => Assert.True(item is { IsOwnerless: true, CanTakeOver: true }));
        Assert.IsType<KeepListReply>((await talk.ClickAsync(Kurt, KeepVerb.TakeOver, "erf-8", click => click with { List = KeepList.Ownerless })).Reply);
        Assert.Equal("kurt", (await talk.ReadAsync("erf-8")).Owner);
    }

    [Fact]
    public async Task A_curator_neither_sees_nor_counts_nor_learns_of_what_they_may_not_see()
    {
        var hidden = Old("erf-1", null) with { Visibility = Visibility.Organisation };
        await talk.Keeping.PutAsync(hidden, Old("erf-2", null), hidden with { Id = "erf-3", Owner = "anne", Unconfirmed = "2026-10-01" });
        talk.Talk.Person = Kurt;

        var list = await talk.Talk.SayAsync<KeepListReply>("uden ejer");

        Assert.Equal(("erf-2", 1, new KeepCounts(0, 1, 0)), (Assert.Single(list.Items).LessonId, list.Total, list.Counts!));
        var read = await talk.ListAsync(Kurt, KeepVerb.Read, "erf-1", click => click with { List = KeepList.Ownerless });
        Assert.All(read.Items, item => Assert.Null(item.Lesson));
        foreach (var verb in new[] { KeepVerb.Confirm, KeepVerb.GiveBack, KeepVerb.TakeOver, KeepVerb.Decline })
        {
            Assert.Equal("Den erfaring er der ikke længere.", (await talk.ClickAsync(Kurt, verb, "erf-1")).Sentence);
        }
    }

    [Fact]
    public async Task For_others_than_curators_it_is_a_question_like_any_other_and_the_list_is_closed()
    {
        talk.Talk.Person = Anne;

        Assert.IsNotType<KeepListReply>((await talk.Talk.SayAsync("uden ejer")).Value);
        Assert.StartsWith("Den liste er for dem", (await talk.ClickAsync(Anne, KeepVerb.List, null, click => click with { List = KeepList.Ownerless })).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_nothing_is_shown_or_done()
    {
        await talk.AskedAsync(Old("erf-1"));
        talk.Kind = ConversationKind.Channel;

        Assert.StartsWith("Det tager vi, når vi er alene", (await talk.ClickAsync(Anne, KeepVerb.Confirm, "erf-1")).Sentence, StringComparison.Ordinal);
        Assert.Null((await talk.ReadAsync("erf-1")).Confirmed);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_of()
    {
        await talk.AskedAsync(Old("erf-1"));
        talk.Keeping.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "disk", null);

        Assert.StartsWith("Jeg kan ikke gemme noget", (await talk.ClickAsync(Anne, KeepVerb.Confirm, "erf-1")).Sentence, StringComparison.Ordinal);
    }
}
