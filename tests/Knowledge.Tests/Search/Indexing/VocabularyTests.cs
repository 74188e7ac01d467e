using System.Globalization;
using TeamsPilotBot.Knowledge.Search.Indexing;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Indexing;

public sealed class VocabularyTests
{
    private readonly Vocabulary vocabulary = new();

    [Fact]
    public void A_term_has_one_number_and_a_number_its_term()
    {
        var first = vocabulary.Add("samtykke");

        Assert.Equal((first, first), (vocabulary.Add("samtykke"), vocabulary.Find("samtykke")));
        Assert.Equal(("samtykke", -1, 1), (vocabulary.Term(first), vocabulary.Find("hjemmel"), vocabulary.Count));
    }

    [Fact]
    public void A_family_has_all_its_Danish_members_in_the_order_in_which_they_came()
    {
        int[] members = [vocabulary.Add("anonymisering"), vocabulary.Add("anonym"), vocabulary.Add("anonymitet")];
        vocabulary.Add("en:anonym");
        vocabulary.Add("samtykke");

        Assert.Equal(members, vocabulary.Family("anonym").ToArray());
        Assert.Empty(vocabulary.Family("ukendt").ToArray());
    }

    [Fact]
    public void Members_that_are_being_looked_at_stay_as_they_were()
    {
        var list = new GrowingList();
        list.Add(1);
        var before = list.Items;
        for (var number = 2; number < 100; number++)
        {
            list.Add(number);
        }

        Assert.Equal([1], before.ToArray());
        Assert.Equal(Enumerable.Range(1, 99), list.Items.ToArray());
    }

    [Fact]
    public async Task Whoever_reads_while_it_grows_finds_every_number_below_the_count_filled()
    {
        const int terms = 50_000;
        var reading = Task.Run(() =>
        {
            var seen = 0;
            while (seen < terms)
            {
                var count = vocabulary.Count;
                for (; seen < count; seen++)
                {
                    Assert.Equal(LetterMask.Of(vocabulary.Term(seen)), vocabulary.Letters(seen));
                    Assert.InRange(vocabulary.LessonsWith(seen), 0, 1);
                }
            }
        });

        for (var number = 0; number < terms; number++)
        {
            vocabulary.Recount(vocabulary.Add("ord" + number.ToString(CultureInfo.InvariantCulture)), 1);
        }

        await reading;
        Assert.Equal(terms, vocabulary.Count);
    }
}
