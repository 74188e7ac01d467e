using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

/// <summary>The likeness by the seed lessons, and hand-offs of questions.</summary>
internal static class Alike
{
    private static readonly Lazy<QuestionLikeness> Seed = new(() => new QuestionLikeness(
        SeedData.Language, UnlikePairs.Parse(File.ReadLines(SeedData.PathOf("lexicon/unlike.tsv"))), SeedData.Lessons));

    public static QuestionLikeness Likeness => Seed.Value;

    public static HandOff HandedOff(
        string id, string text, string asker = "asker", int day = 0, Sector? sector = Sector.Municipality, Category? category = Category.Legal)
        => Assert.IsType<Accepted>(Given.Rules.Send(
            id, "m-send", Actor.Person(asker), Given.Question with { Text = text, Sector = sector, Category = category }, Given.Law, PlaceInLine.Contact,
            Given.Start.AddDays(day))).HandOff;
}
