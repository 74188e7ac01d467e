using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>What a person gets to see of a hand-off that is stored: all of their own, and of another's what they did themselves.</summary>
internal static class HandOffExcerpt
{
    /// <summary>The excerpt. Nobody else's id is in it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="person">The person.</param>
    public static JsonNode Of(HandOff handOff, PersonIdentity person)
    {
        var asked = person.Is(handOff.AskerKey);
        return JsonSerializer.SerializeToNode(
            new
            {
                handOff.Id,
                handOff.Status,
                SentAt = handOff.Trail[0].At,
                You = Parts(handOff, person).ToList(),
                YourName = handOff.People.Where(participant => person.Is(participant.Key)).Select(participant => participant.Name).ToList(),
                YourOrganisation = handOff.People.Where(participant => person.Is(participant.Key)).Select(participant => participant.Organisation).OfType<string>().ToList(),
                Question = asked ? handOff.Question : null,
                Contact = asked ? handOff.Desk.Name : null,
                Trail = handOff.Trail.Where(entry => asked || person.Is(entry.ActorKey)).Select(entry => new
                {
                    entry.At, entry.Kind, By = person.Is(entry.ActorKey) ? "you" : handOff.NameOf(entry.ActorKey) ?? "another", entry.Text, Status = entry.To,
                }).ToList(),
            },
            LessonJson.Options)!;
    }

    private static IEnumerable<string> Parts(HandOff handOff, PersonIdentity person)
    {
        (string Part, bool Holds)[] parts =
        [
            ("asker", person.Is(handOff.AskerKey)),
            ("contact", person.Is(handOff.Desk.PersonKey)),
            ("deputy", person.Is(handOff.Desk.DeputyKey)),
            ("handler", person.Is(handOff.HandlerKey)),
            ("follower", handOff.Followers.Any(person.Is)),
            ("helper", handOff.Suggestions.Any(suggestion => person.Is(suggestion.ActorKey))),
        ];
        return parts.Where(part => part.Holds).Select(part => part.Part);
    }
}
