using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class SpellingVariantTests
{
    public static TheoryData<string, string> Variants
    {
        get
        {
            var data = new TheoryData<string, string>();
            string[][] words =
            [
                ["CE-mærkning", "CE mærkning", "cemærkning", "CE‑mærkning"],
                ["ERFA-gruppe", "erfa gruppe", "erfagruppe", "Erfagruppen"],
                ["leverandør", "leverandoer", "LEVERANDØREN", "leverando\u0308r"],
                ["art. 35", "artikel 35", "art 35"],
                ["§ 10", "§10", "paragraf 10"],
                ["Solvency II", "Solvency 2", "solvency ii"],
                ["fase II", "fase 2"],
            ];
            foreach (var (written, asked) in words.SelectMany(w => w.SelectMany(one => w.Select(other => (one, other)))))
            {
                data.Add(written, asked);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void However_it_is_written_and_asked_for_the_lesson_is_found(string written, string asked)
    {
        var index = SeedData.Index(Bare("a-001", "Noget helt andet"), Bare("a-002", $"Husk {written} i god tid"), Bare("a-003", "Atter noget andet"));

        Assert.Equal("a-002", index.Search(new SearchRequest(asked, English: false, Reader.Anyone)).Found[0].Lesson.Id);
    }

    [Theory]
    [InlineData("KL", "klar aftale")]
    [InlineData("AI", "aids")]
    [InlineData("§ 10", "§ 11")]
    [InlineData("art. 35", "artikel 3")]
    [InlineData("SAPA", "sager på papir")]
    [InlineData("RPA", "par")]
    public void What_only_looks_alike_is_not_found(string asked, string written)
    {
        var index = SeedData.Index(Bare("a-001", $"Om {written}"), Bare("a-002", "Noget helt andet"));

        Assert.DoesNotContain(index.Search(new SearchRequest(asked, English: false, Reader.Anyone)).Found, f => f.Lesson.Id == "a-001");
    }

    [Fact]
    public void A_name_is_found_before_its_parts()
    {
        var index = SeedData.Index(Bare("a-001", "En platform for sundhed"), Bare("a-002", "Overtag data fra Sundhedsplatformen"), Bare("a-003", "Sundhed for alle på en platform"));

        Assert.Equal("a-002", index.Search(new SearchRequest("Sundhedsplatformen", English: false, Reader.Anyone)).Found[0].Lesson.Id);
    }

    private static Lesson Bare(string id, string title)
        => ALesson(id).Titled(title).About("Tekst.").Doing(null).EndingIn(null).With(l => l with { Organisation = null }).Build();
}
