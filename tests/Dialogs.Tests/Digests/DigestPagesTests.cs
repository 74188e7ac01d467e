using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Digests.DigestTalk;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>"Læs", "Se resten" and the way back.</summary>
public sealed class DigestPagesTests
{
    private readonly DigestTalk talk = new(
        [
            .. Enumerable.Range(1, 25).Select(n => LessonBuilder.ALesson($"erf-{n:00}").Titled($"Erfaring {n}").Build()),
            LessonBuilder.ALesson("erf-skjult").VisibleTo(Visibility.Organisation).Build(),
        ]);

    [Fact]
    public async Task A_lesson_is_shown_with_the_way_back_to_the_digest()
    {
        Post(3);

        var reply = Assert.IsType<DigestLessonReply>((await ReadAsync("erf-01")).Reply);

        Assert.Equal(("Erfaring 1", InChannel), (reply.Shown.Lesson.Title, reply.Place));
    }

    [Fact]
    public async Task A_lesson_of_a_digest_that_is_not_kept_any_more_is_shown_all_the_same()
        => Assert.Equal("Erfaring 1", Assert.IsType<ShownLessonReply>((await ReadAsync("erf-01")).Reply).Lesson.Title);

    [Theory]
    [InlineData("erf-væk")]
    [InlineData("erf-skjult")]
    public async Task A_lesson_that_is_gone_and_one_that_is_kept_from_the_person_get_the_same_sentence(string id)
    {
        Post(3);

        Assert.StartsWith("Den erfaring kan jeg ikke finde længere.", (await ReadAsync(id)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_comes_in_pages_and_what_was_put_behind_the_link_is_among_it()
    {
        Post(3, more: 22);

        var first = await MoreAsync(3);
        var last = await MoreAsync(23);

        Assert.Equal((10, 3, 25, "Erfaring 4"), (first.Items.Count, first.First, first.Total, first.Items[0].Title));
        Assert.Equal(["Erfaring 24", "Erfaring 25"], last.Items.Select(item => item.Title));
        Assert.Equal(0, (await MoreAsync(900)).First);
    }

    [Fact]
    public async Task What_is_kept_from_the_person_by_now_is_in_no_page_and_not_counted()
    {
        var digest = Post(3, more: 2);
        talk.Digests.Posted[(InChannel.SubscriptionId, TestDigests.Week)] = digest with { More = [.. digest.More, Item("erf-skjult"), Item("erf-væk")] };

        Assert.Equal(5, (await MoreAsync(0)).Total);
        var back = Assert.IsType<DigestReply>((await talk.ClickAsync("mette", DigestVerb.Back)).Reply);
        Assert.Equal((3, 2), (back.Digest.Items.Count, back.Digest.More.Count));
    }

    [Fact]
    public async Task The_digest_comes_back_and_says_that_it_is_as_things_stand_now()
    {
        var digest = Post(3, more: 22);

        var reply = Assert.IsType<DigestReply>((await talk.ClickAsync("mette", DigestVerb.Back)).Reply);

        Assert.Equal((digest with { Lead = "Her er det igen, som det ser ud nu." }, false, false), (reply.Digest, reply.IsPreview, reply.IsPersonal));
    }

    [Fact]
    public async Task A_digest_comes_back_only_where_it_was_posted()
    {
        Post(3);
        talk.Digests.Posted[(Own("bo").SubscriptionId, TestDigests.Week)] = talk.Digests.Posted[(InChannel.SubscriptionId, TestDigests.Week)];

        foreach (var verb in new[] { DigestVerb.Back, DigestVerb.More })
        {
            Assert.StartsWith("Det overblik har jeg ikke længere", (await talk.ClickAsync("mette", verb, channel: "19:andre@thread.tacv2")).Sentence, StringComparison.Ordinal);
            Assert.StartsWith("Det overblik har jeg ikke længere", (await talk.ClickAloneAsync("mette", verb, click => click with { Place = Own("bo") })).Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_who_can_answer_a_question_begins_an_answer()
    {
        Assert.Equal("Skriv dit svar.", (await talk.ClickAsync("mette", DigestVerb.Offer, click => click with { HandOffId = "h-1" })).Sentence);

        Assert.Equal([("h-1", "mette")], talk.Digests.Offered);
    }

    private Digest Post(int shown, int more = 0)
    {
        var digest = talk.Digests.Post(InChannel.SubscriptionId, [.. Enumerable.Range(1, shown).Select(n => Item($"erf-{n:00}", $"Erfaring {n}"))]);
        return talk.Digests.Posted[(InChannel.SubscriptionId, TestDigests.Week)] = digest with
        {
            More = [.. Enumerable.Range(shown + 1, more).Select(n => Item($"erf-{n:00}", $"Erfaring {n}"))],
        };
    }

    private static DigestItem Item(string lesson, string title = "Titel") => new(DigestItemKind.Lesson, lesson, title) { LessonId = lesson, Category = Category.Organisation };

    private Task<ActionResult> ReadAsync(string lesson) => talk.ClickAsync("mette", DigestVerb.Read, click => click with { LessonId = lesson });

    private async Task<DigestRestReply> MoreAsync(int first)
        => Assert.IsType<DigestRestReply>((await talk.ClickAsync("mette", DigestVerb.More, click => click with { First = first })).Reply);
}
