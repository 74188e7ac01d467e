using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>
/// The profiles of people who lead projects: the project, what they have told themselves, and, where they are the ones who gain, what they have
/// asked and got no answer to. Safe to use from several threads.
/// </summary>
/// <param name="handOffs">What people have asked contacts.</param>
/// <param name="questions">What people have asked.</param>
public sealed class PersonProfiles(IHandOffRegister handOffs, IQuestionLog questions)
{
    /// <summary>The most recent things asked that are looked at.</summary>
    private const int MostAsked = 20;

    /// <summary>The profiles of a person as one who may help: what they have asked is not in them.</summary>
    /// <param name="room">The lessons of now.</param>
    /// <param name="person">The person.</param>
    public static IReadOnlyList<MatchProfile> AsHelper(MatchRoom room, ProjectPerson person) => Of(room, person, []);

    /// <summary>The profiles of a person as one who may gain, one for each project.</summary>
    /// <param name="room">The lessons of now.</param>
    /// <param name="person">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<MatchProfile>> AsGainerAsync(MatchRoom room, ProjectPerson person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(person);
        return Of(room, person, await AskedAsync(room, person.Key, cancellationToken));
    }

    private static List<MatchProfile> Of(MatchRoom room, ProjectPerson person, IReadOnlyList<MatchExperience> asked)
    {
        var own = room.Lessons.Where(lesson => lesson.Owner == person.Key).Select(lesson => MatchProfiles.Of(lesson, room.Terms)).OfType<MatchExperience>().ToList();
        return [.. person.ProjectIds.Select(room.OfProject).OfType<MatchProfile>().Select(profile => profile with
        {
            PersonKey = person.Key,
            PersonOrganisation = person.Organisation,
            Experiences = [.. profile.Experiences.Concat(own).DistinctBy(experience => experience.Id, StringComparer.Ordinal), .. asked],
        })];
    }

    private async Task<List<MatchExperience>> AskedAsync(MatchRoom room, string personKey, CancellationToken cancellationToken)
    {
        var asked = new List<(DateTimeOffset At, MatchExperience Experience)>();
        await foreach (var handOff in handOffs.AskedByAsync(personKey, cancellationToken))
        {
            if (handOff.IsOpen)
            {
                asked.Add((handOff.Trail[0].At, Of(room, handOff.Id, handOff.Question.Text, handOff.Question.Category)));
            }
        }

        await foreach (var question in questions.UnansweredAsync(cancellationToken))
        {
            if (question.PersonKey == personKey)
            {
                asked.Add((question.AskedAt, Of(room, question.Id, question.Text, null)));
            }
        }

        return [.. asked.OrderByDescending(one => one.At).ThenBy(one => one.Experience.Id, StringComparer.Ordinal).Select(one => one.Experience)
            .DistinctBy(experience => experience.Title, StringComparer.Ordinal).Take(MostAsked)];
    }

    private static MatchExperience Of(MatchRoom room, string id, string text, Category? category)
        => new(id, text, ExperienceSide.Open, room.Terms.Of([text])) { Category = category };
}
