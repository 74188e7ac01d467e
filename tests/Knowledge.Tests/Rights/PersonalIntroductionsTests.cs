using System.Text.Json;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>What a person is shown of introductions: no more than their card tells. Asta is asked first, and Bodil after her.</summary>
public class PersonalIntroductionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private readonly MemoryStore store = new();
    private readonly PersonalIntroductions place;

    public PersonalIntroductionsTests() => place = new PersonalIntroductions(store, new ManualTime(Now));

    [Theory]
    [InlineData(IntroductionState.FirstAsked, null)]
    [InlineData(IntroductionState.FirstSaidYes, null)]
    [InlineData(IntroductionState.Declined, "asta")]
    [InlineData(IntroductionState.FellThrough, null)]
    public async Task One_who_was_never_asked_sees_neither_about_whom_nor_what_came_of_it(IntroductionState state, string? endedBy)
    {
        var (what, shown) = await ShownAsync(Town.Bodil, New(state) with { EndedBy = endedBy is null ? null : Town.Asta.Key });

        Assert.Equal("Introductions", what);
        Assert.Equal(("not-asked", JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null), (Text(shown, "asked"), Kind(shown, "state"), Kind(shown, "since"), Kind(shown, "with")));
    }

    [Theory]
    [InlineData(true, "declined", "DeclinedIntroductions", "fell-through", "Introductions")]
    [InlineData(false, "fell-through", "Introductions", "declined", "DeclinedIntroductions")]
    public async Task A_no_is_shown_to_whoever_said_it_and_to_the_other_that_it_came_to_nothing(bool byFirst, string toFirst, string whatToFirst, string toSecond, string whatToSecond)
    {
        var declined = New(IntroductionState.Declined) with { SecondAskedAt = Now, EndedBy = byFirst ? Town.Asta.Key : Town.Bodil.Key };

        var (first, second) = (await ShownAsync(Town.Asta, declined), await ShownAsync(Town.Bodil, declined));

        Assert.Equal((whatToFirst, toFirst, "Odense Kommune"), (first.What, Text(first.Shown, "state"), Text(first.Shown, "with")));
        Assert.Equal((whatToSecond, toSecond, "Faxe Kommune"), (second.What, Text(second.Shown, "state"), Text(second.Shown, "with")));
    }

    [Fact]
    public async Task The_first_sees_as_little_as_the_card_tells_of_whether_the_second_has_been_asked()
        => Assert.Equal("first-said-yes", Text((await ShownAsync(Town.Asta, New(IntroductionState.SecondAsked) with { SecondAskedAt = Now })).Shown, "state"));

    private async Task<(string What, JsonElement Shown)> ShownAsync(PersonIdentity person, Introduction introduction)
    {
        await new IntroductionRegister(store).BeginAsync(introduction, default);
        await foreach (var record in place.OfAsync(person, default))
        {
            return (record.What, JsonDocument.Parse(record.Content.ToJsonString()).RootElement);
        }

        throw new InvalidOperationException("It is not shown at all.");
    }

    private static string? Text(JsonElement shown, string name) => shown.GetProperty(name).GetString();

    private static JsonValueKind Kind(JsonElement shown, string name) => shown.TryGetProperty(name, out var value) ? value.ValueKind : JsonValueKind.Null;

    private static Introduction New(IntroductionState state) => new()
    {
        Id = Introduction.IdOf(Town.Asta.Key, Town.Bodil.Key),
        First = new IntroductionSide(Town.Asta.Key, "SP-07", Language.Danish),
        Second = new IntroductionSide(Town.Bodil.Key, "SP-34", Language.Danish),
        Reason = new MatchReason { Helper = "Odense Kommune", Gainer = "Faxe Kommune" },
        State = state,
        Since = Now,
    };
}
