using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Readers;

public class ReadershipTests
{
    private static readonly string?[] Places = [null, "Faxe Kommune", "faxe kommune", "Greve Kommune"];

    [Fact]
    public void Nobody_reads_what_is_within_who_may_not_read_the_other()
    {
        var lessons = (from visibility in Enum.GetValues<Visibility>()
                       from place in Places
                       from sector in Enum.GetValues<Sector>()
                       select LessonBuilder.ALesson().From(place, sector).VisibleTo(visibility).Build()).ToList();
        var readers = (from place in Places
                       from sector in Enum.GetValues<Sector>().Cast<Sector?>().Append(null)
                       select new Reader(place, sector)).ToList();
        foreach (var (one, other) in from one in lessons from other in lessons select (one, other))
        {
            if (Readership.Of(one).IsWithin(Readership.Of(other)))
            {
                Assert.DoesNotContain(readers, reader => reader.CanSee(one) && !reader.CanSee(other));
            }
        }
    }

    [Theory]
    [InlineData(Visibility.Sector, Visibility.Everyone, true)]
    [InlineData(Visibility.Everyone, Visibility.Sector, false)]
    [InlineData(Visibility.Organisation, Visibility.Sector, false)]
    [InlineData(Visibility.Organisation, Visibility.Organisation, true)]
    public void Fewer_are_within_more(Visibility one, Visibility other, bool within)
        => Assert.Equal(within, new Readership(one, "Faxe Kommune", Sector.Municipality).IsWithin(new Readership(other, "FAXE KOMMUNE", Sector.Municipality)));
}
