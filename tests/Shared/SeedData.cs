using System.Text.Json;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Tests.Shared;

/// <summary>The real lessons, projects and contacts that the product starts with.</summary>
internal static class SeedData
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static IReadOnlyList<Lesson> Lessons { get; } = Read<Lesson>("lessons.json");

    public static IReadOnlyList<Project> Projects { get; } = Read<Project>("projects.json");

    public static IReadOnlyList<Contact> Contacts { get; } = Read<Contact>("contacts.json");

    public static Lesson Lesson(string id) => Lessons.Single(lesson => lesson.Id == id);

    public static Contact Contact(string id) => Contacts.Single(contact => contact.Id == id);

    private static List<T> Read<T>(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        return JsonSerializer.Deserialize<List<T>>(stream, LessonJson.Options)!;
    }
}
