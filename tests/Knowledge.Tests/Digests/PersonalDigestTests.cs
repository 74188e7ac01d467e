using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;
using static TeamsPilotBot.Tests.DigestFactsBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class PersonalDigestTests
{
    [Fact]
    public void An_own_question_is_told_when_it_has_come_further_though_nobody_else_may_see_it()
    {
        var seen = AQuestion("h-1").Private().Now(HandOffStatus.Seen, MoveKind.MarkSeen);
        var facts = new DigestFactsBuilder().WithHandOffs(seen, AQuestion("h-2").Private());

        var digest = Of(facts, APerson("asker"));

        Assert.Equal(("h-1", "Anne Jurist har set dit spørgsmål."), (digest.The(DigestItemKind.OwnQuestion).HandOffId, digest.Items[0].Detail));
        Assert.Equal("Nyt om et af dine egne spørgsmål.", digest.Lead);
        Assert.Null(Of(facts.Build(), APerson("asker"), null, [.. digest.Keys]));
    }

    [Fact]
    public void What_waits_for_the_asker_comes_again_each_week()
    {
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Now(HandOffStatus.Answered, MoveKind.Answer)).Build();
        var first = Of(facts, APerson("asker"))!;

        var second = Of(facts, APerson("asker"), new DigestWeek(2026, 50), [.. first.Keys])!;

        Assert.Equal("Et af dine egne spørgsmål, der venter på dig.", second.Lead);
        Assert.Empty(first.Keys.Intersect(second.Keys));
    }

    [Fact]
    public void A_suggestion_waits_for_the_asker_too_before_the_contact_has_seen_the_question()
    {
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Now(HandOffStatus.Sent, MoveKind.Suggest));

        var digest = Of(facts, APerson("asker"));

        Assert.Equal("Et af dine egne spørgsmål, der venter på dig.", digest.Lead);
        Assert.Equal(
            "Du har fået et forslag fra en, der har prøvet det samme. Sig til, om det løste problemet.", digest.The(DigestItemKind.OwnQuestion).Detail);
    }

    [Fact]
    public void A_contact_is_told_what_waits_and_what_is_late()
    {
        var late = AQuestion("h-late") with { Turn = new Turn(Monday.AddDays(-9), Monday.AddDays(-3), null, Monday.AddDays(3)) };
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Private(), AQuestion("h-2"), late).WithSeats("anne", "kl-jura");

        var digest = Of(facts, APerson());

        Assert.Equal(["h-late", "h-1", "h-2"], digest.Items.Select(item => item.Id));
        Assert.Equal("Svaret var lovet til fredag den 27. november.", digest.Items[0].Detail);
        Assert.Equal("Tre spørgsmål venter på dit svar, og tiden er gået for et af dem.", digest.Lead);
        Assert.Equal(["h-late"], Of(facts.Build(), APerson(), new DigestWeek(2026, 50), [.. digest.Keys])!.Items.Select(item => item.Id));
    }

    [Fact]
    public void A_person_is_told_the_questions_of_others_and_not_their_own_or_those_on_their_desk()
    {
        var elsewhere = AQuestion("h-3") with { Desk = new Desk("ski", "Bo Indkøb", null, null, null), AskerKey = "andre" };
        var facts = new DigestFactsBuilder()
            .WithHandOffs(AQuestion("h-1") with { AskerKey = "anne" }, AQuestion("h-2"), elsewhere).WithSeats("anne", "kl-jura")
            .WithSeed(Plain("egen", Category.Legal) with { Owner = "anne", Keywords = ["samtykke"], Visibility = Visibility.Organisation });

        var question = Of(facts, APerson()).The(DigestItemKind.Question);

        Assert.Equal(("h-3", "En kommune spørger. Du har selv fortalt om samtykke."), (question.Id, question.Detail));
    }

    [Fact]
    public void A_person_is_told_of_lessons_by_own_topics_and_not_of_what_they_wrote_themselves()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("jura", Category.Legal), Plain("data", Category.Data), Plain("egen", Category.Legal) with { Owner = "anne" },
            Plain("skjult", Category.Legal) with { Visibility = Visibility.Sector });

        var digest = Of(facts, APerson() with { Topics = [Category.Legal] });

        Assert.Equal(["Lesson:jura"], digest.Keys);
    }

    [Fact]
    public void A_follower_is_told_that_a_question_was_solved_which_others_may_not_see()
    {
        var solved = AQuestion("h-1").Private().Solved() with { Followers = ["anne"] };
        var facts = new DigestFactsBuilder().WithHandOffs(solved).Build();

        Assert.Equal("h-1", Of(facts, APerson())!.The(DigestItemKind.Solved).Id);
        Assert.Null(Of(facts, APerson("bo")));
        Assert.Null(Of(facts, APerson("asker")));
    }
}
