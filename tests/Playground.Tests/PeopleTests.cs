using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

public sealed class PeopleTests
{
    /// <summary>The Playground takes one file for each person; the same people must not be two persons in them.</summary>
    [Fact]
    public void Everybody_sees_the_same_people_team_and_channels()
    {
        var mette = Place(Person.Mette);

        Assert.Equal(mette, Place(Person.Henrik));
        Assert.Equal(mette, Place(Person.Jonas));
        Assert.Equal(mette, Place(Person.Kirsten));
        Assert.Contains("name: Signaturprojekter", mette);
        Assert.Equal(6, mette.Count(line => line.StartsWith("userPrincipleName:", StringComparison.Ordinal)));
    }

    private static List<string> Place(Person person) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "playground", person.File + ".yml"))
            .Select(line => line.TrimStart(' ', '-'))
            .Where(line => !line.StartsWith('#') && line != $"id: a:{person.Name.Replace(' ', '-').ToLowerInvariant()}")
            .Order(StringComparer.Ordinal),
    ];
}
