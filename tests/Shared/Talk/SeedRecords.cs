using System.Text.Json;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Resources;

namespace TeamsPilotBot.Tests;

/// <summary>Single records of the seed data, by id.</summary>
internal static class SeedRecords
{
    public static IReadOnlyList<Project> Projects { get; } = Read<Project>("projects.json");

    public static IReadOnlyList<Contact> Contacts { get; } = Read<Contact>("contacts.json");

    public static IReadOnlyList<Resource> Resources { get; } = Read<Resource>("resources.json");

    public static Lesson Lesson(string id) => SeedData.Lessons.Single(lesson => lesson.Id == id);

    public static Project Project(string id) => Projects.Single(project => project.Id == id);

    public static Contact Contact(string id) => Contacts.Single(contact => contact.Id == id);

    private static T[] Read<T>(string file)
        => JsonSerializer.Deserialize<T[]>(File.ReadAllText(SeedData.PathOf(file)), LessonJson.Options)!;
}
